// The margin beside a text: which passages there are, chosen by document and by weight, and the one that is read.

import { note } from '../../app/address.js';
import { number } from '../../text/words.js';
import { h } from '../dom.js';
import { part } from '../part.js';
import { card } from './margin.js';
import { byTime, passages, sharers } from './passages.js';
import { t } from './aside.words.js';

const WEIGHTS = [10, 20, 40];
const ABOVE = 48; // pixels that stay free above a card

function scrolls(box) {
  return box && box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === 'auto';
}

/**
 * The margin of the document `iri`. `on` is asked to do what concerns the text: `found(list)` when the passages to be shown have changed,
 * `choose(passage)` when one is chosen. The answer has its element and what can be asked of it.
 */
export function aside(iri, params, count, on) {
  const list = h('ol', { class: 'passages' });
  const said = h('p', { class: 'minor', role: 'status' });
  let rows = [];
  let all = [];
  let chosen = null;
  let partner = params.get('with') ?? '';
  let least = Number(params.get('least')) || 0;

  let isByTime = params.get('sort') === 'time';

  const isFiltered = () => partner !== '' || least > 0;

  function draw() {
    all = passages(rows.filter((row) => (!partner || row.other === partner) && row.novelty >= least));
    if (isByTime) {
      all.forEach(byTime);
    }
    all.forEach((passage) => { passage.card = card(passage, iri, choose); });
    chosen = null;
    list.replaceChildren(...all.map((passage) => passage.card));
    said.textContent = all.length > 0
      ? t('aside.shown', { passages: number(all.length), documents: number(new Set(all.flatMap((each) => each.rows.map((row) => row.other))).size) })
      : t('aside.none-fits');
    on.found(all, isFiltered());
  }

  function near(passage) {
    list.querySelectorAll('.near').forEach((each) => each.classList.remove('near'));
    passage.card.classList.add('near');
    // In a wide window the list scrolls, in a narrow one the drawer that it stands in.
    const box = [node.querySelector('.body'), node.parentElement].find(scrolls);
    if (box && (passage === chosen || !box.matches(':hover'))) {
      box.scrollTop = passage === all[0] && passage !== chosen
        ? 0 // with what stands above the list
        : box.scrollTop + passage.card.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE;
    }
  }

  /** Shows a passage as the chosen one, without touching the text. */
  function mark(passage) {
    list.querySelectorAll('[aria-current]').forEach((each) => each.removeAttribute('aria-current'));
    chosen = passage;
    if (passage) {
      passage.card.setAttribute('aria-current', 'true');
      near(passage);
    }
  }

  function choose(passage) {
    mark(passage);
    on.choose(passage);
  }

  function filters() {
    const who = h('select', {
      onchange: (event) => { partner = event.target.value; note({ with: partner || null }); draw(); },
    }, h('option', { value: '' }, t('aside.with.all')), sharers(rows).map((each) => h('option', {
      value: each.other, selected: each.other === partner,
    },
      t('aside.with.one', { name: each.name ?? '', title: each.title, passages: number(each.passages) }))));
    const weight = h('select', {
      onchange: (event) => { least = Number(event.target.value); note({ least: least || null }); draw(); },
    }, h('option', { value: 0 }, t('aside.least.all')),
    WEIGHTS.map((each) => h('option', { value: each, selected: each === least }, t('aside.least.characters', { characters: each }))));
    return h('div', { class: 'picks' }, h('label', {}, t('aside.with'), ' ', who), h('label', {}, t('aside.least'), ' ', weight));
  }

  function sorting() {
    const way = h('select', {
      onchange: (event) => { isByTime = event.target.value === 'time'; note({ sort: isByTime ? 'time' : null }); draw(); },
    }, ['novelty', 'time'].map((each) => h('option', { value: each, selected: isByTime === (each === 'time') }, t(`aside.sort.${each}`))));
    return h('label', { class: 'sorting' }, t('aside.sort'), ' ', way);
  }

  const node = part({
    heading: t('aside'),
    lead: h('p', { class: 'minor' }, t('aside.lead')),
    question: { name: 'places-elsewhere', params: { document: iri } },
    empty: t('aside.empty'),
    id: 'elsewhere',
    show: (answer) => {
      rows = answer.rows.map((row) => ({ ...row, start: count.toUnit(row.start), end: count.toUnit(row.end) }));
      draw();
      return h('div', {}, filters(), h('div', { class: 'status' }, said, sorting()), list);
    },
  });

  return {
    node,
    choose,
    mark,
    near,
    done: node.done.then(() => rows),
    all: () => all,
    isFiltered,
    chosen: () => chosen,
    /** Chooses the next passage (1) or the one before (-1), from the chosen one or else from the place `unit`. */
    step(by, unit) {
      const from = chosen ? all.indexOf(chosen) : all.findIndex((each) => each.start >= unit) - (by > 0 ? 1 : 0);
      const next = all[Math.min(all.length - 1, Math.max(0, from + by))];
      if (next) {
        choose(next);
      }
    },
    /** The passage at a place: the shortest that has it. */
    at: (unit) => all.filter((each) => each.start <= unit && unit < each.end).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0],
  };
}
