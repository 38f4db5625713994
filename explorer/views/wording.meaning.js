// What a wording is: where it comes from as far as a source says, its forms, and what it enumerates.

import { days, lag, meaning, number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { facts } from '../ui/facts.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing, when } from '../ui/thing.js';
import words from './wording.words.js';

const t = phrases(words);

/** A lag from the coinage; where the shelf may have an earlier use than the source knows, it is said in words. */
function sinceCoinage(row) {
  if (row.lag_min === null) {
    return '';
  }
  return row.lag_min < 0 ? t('wording.overlap') : lag(row.lag_min, row.lag_max);
}

/** Who may have been the first here, and when the wording was coined, where a source says so. */
export function firstUse(name) {
  const heading = t('wording.first');
  return part({
    heading,
    question: { name: 'first-use', params: { wording: name } },
    empty: t('wording.first.none'),
    show: ({ rows }) => {
      const [first] = rows;
      const coined = first.coined_earliest || first.coined_latest;
      return h('div', {},
        facts(
          [t('wording.kind'), h('span', { title: meaning('slogan-kind', first.kind) }, term('slogan-kind', first.kind))],
          [t('wording.known'), t(first.known ? 'wording.known.yes' : 'wording.known.no')],
          [t('wording.coined'), coined ? days(first.coined_earliest, first.coined_latest) : t('wording.coined.none')],
          [t('wording.coined-by'), first.coined_by],
          [t('wording.documents'), number(first.documents)],
        ),
        h('p', {}, rows.length > 1 ? t('wording.first.several', { number: number(rows.length) }) : t('wording.first.one')),
        table(rows, [
          { key: 'name', head: t('wording.body'), cell: (row) => thing(row.voice, row.name) },
          { key: 'earliest', head: t('wording.days'), cell: (row) => when(row.earliest, row.latest) },
          { key: 'lag_min', head: t('wording.since-coinage'), cell: sinceCoinage },
          { key: 'document', head: t('wording.document'), cell: (row) => thing(row.document, t('wording.open'), { words: name }) },
        ], { caption: heading, page: 10 }));
    },
  });
}

/** In which forms it is written, and by whom. */
export function forms(name) {
  const heading = t('wording.forms');
  return part({
    heading,
    question: { name: 'forms-of-a-wording', params: { wording: name } },
    show: ({ rows }) => {
      const byForm = new Map();
      for (const row of rows) {
        byForm.set(row.form, [...(byForm.get(row.form) ?? []), row]);
      }
      return table([...byForm.values()].map((all) => ({ ...all[0], users: all.filter((row) => row.voice) }))
        .map((row) => ({ ...row, documents: row.users.reduce((sum, each) => sum + each.documents, 0) }))
        .sort((a, b) => b.documents - a.documents), [
        { key: 'written', head: t('wording.form'), cell: (row) => [h('span', { lang: 'zh' }, row.written), row.usual && h('span', { class: 'minor' }, ` ${t('wording.usual')}`)] },
        { key: 'documents', head: t('wording.documents'), number: true },
        { key: 'users', head: t('wording.users'), class: 'wide', sort: (row) => row.users.length, cell: (row) => (row.users.length > 0 ? list(row.users) : h('span', { class: 'minor' }, t('wording.form.none'))) },
      ], { caption: heading, page: 15 });
    },
  });
}

const SOME = 4; // names that a cell shows before the rest unfolds

function list(users) {
  const names = users.map((row) => thing(row.voice, row.name));
  const joined = (some) => some.flatMap((name, index) => (index > 0 ? ['、', name] : [name]));
  return names.length <= SOME ? h('span', {}, joined(names)) : h('span', {}, joined(names.slice(0, SOME)),
    h('details', {}, h('summary', {}, t('wording.others', { number: number(names.length - SOME) })), joined(names.slice(SOME))));
}

/** What a numbered wording enumerates, and who writes the members out. */
export function members(name) {
  const heading = t('wording.members');
  return part({
    heading,
    question: { name: 'members-of-a-wording', params: { wording: name } },
    empty: t('wording.members.none'),
    show: ({ rows }) => {
      const byMember = new Map();
      for (const row of rows) {
        byMember.set(row.member, [...(byMember.get(row.member) ?? []), row]);
      }
      return h('div', {}, h('ol', { class: 'members' }, [...byMember.values()].map((all) => {
        const written = all.filter((row) => row.document);
        return h('li', {}, thing(all[0].member, all[0].member_label), ' ',
          h('span', { class: 'minor' }, written.length > 0
            ? t('wording.members.in', { number: number(written.length), with: number(written.filter((row) => row.with_name).length) })
            : t('wording.members.nowhere')),
          written.length > 0 && h('details', {}, h('summary', {}, t('wording.members.where')),
            h('ul', {}, written.map((row) => h('li', {}, thing(row.voice, row.name), ' ', documentLink(row.document, row.title))))));
      })));
    },
  });
}
