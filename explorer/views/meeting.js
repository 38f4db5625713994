// A meeting: when it was, who did what there as documents tell it, who names it, and where.

import { days as daysText, meaning, number, phrases, term } from '../text/words.js';
import { contents } from '../ui/contents.js';
import { h } from '../ui/dom.js';
import { facts } from '../ui/facts.js';
import { mentions } from '../ui/mentions.js';
import { named, subtitle } from '../ui/named.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing } from '../ui/thing.js';
import words from './meeting.words.js';

const t = phrases(words);

function roles(name) {
  const heading = t('meeting.roles');
  return part({
    heading,
    question: { name: 'meeting-roles', params: { meeting: name } },
    empty: t('meeting.roles.none'),
    show: ({ rows }) => table(rows, [
      { key: 'role', head: t('meeting.role'), sort: (row) => term('role', row.role), cell: (row) => h('span', { title: meaning('role', row.role) }, term('role', row.role)) },
      { key: 'person_name', head: t('meeting.person'), cell: (row) => thing(row.person, row.person_name) },
      { key: 'post', head: t('meeting.post'), cell: (row) => row.post && [row.post, row.at && [' · ', thing(row.at, row.name)]] },
      { key: 'of_persons', head: t('meeting.among'), number: true, cell: (row) => (row.of_persons ? t('meeting.of', { some: number(row.named), all: number(row.of_persons) }) : '') },
      { key: 'start', head: t('meeting.source'), cell: (row) => documentLink(row.document, t('meeting.place'), { start: row.start }) },
    ], { caption: heading }),
  });
}

/** Its days, and the bodies whose documents name it. */
function days(iri) {
  const heading = t('meeting.who');
  return part({
    heading,
    question: { name: 'meetings-named' },
    empty: t('meeting.undated'),
    show: ({ rows }) => {
      const own = rows.filter((row) => row.meeting === iri);
      return own.length > 0 && h('div', {},
        facts([t('meeting.kind'), term('meeting-kind', own[0].kind)], [t('meeting.days'), daysText(own[0].started, own[0].ended)]),
        table(own.sort((a, b) => b.mentions - a.mentions), [
          { key: 'name', head: t('meeting.body'), cell: (row) => thing(row.voice, row.name) },
          { key: 'documents', head: t('meeting.documents'), number: true, cell: (row) => t('meeting.of', { some: number(row.documents), all: number(row.of_documents) }) },
          { key: 'mentions', head: t('meeting.mentions'), number: true },
        ], { caption: heading }));
    },
  });
}

/** Shows the meeting `iri`. */
export function show(params) {
  return named(params, ({ thing: iri, name, documents, mentions: places }) => {
    const sections = [days(iri), roles(name), mentions(iri, { heading: t('meeting.named'), empty: t('meeting.named.none'), expected: places })];
    return {
      title: name,
      content: [
        subtitle(iri, t('meeting.sort'), t('meeting.in', { documents: number(documents), mentions: number(places) })),
        contents(sections),
        ...sections,
      ],
    };
  });
}
