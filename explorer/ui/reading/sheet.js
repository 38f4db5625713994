// The sheet that a text is read from: the text itself, the switches of what is marked in it, and its contents.

import { addressWith, note } from '../../app/address.js';
import { h } from '../dom.js';
import { placeOf } from './find.js';
import { LAYERS, layerOf, layersIn, reveal, switches } from './layers.js';
import { page } from './page.js';
import { selectionBar } from './select.js';
import { spansOf } from './spans.js';
import { t } from './sheet.words.js';

const MANY_HEADINGS = 3;

function counted(spans) {
  const counts = new Map();
  spans.forEach((span) => counts.set(layerOf(span), (counts.get(layerOf(span)) ?? 0) + 1));
  return counts;
}

function outline(headings, count) {
  if (headings.length < MANY_HEADINGS) {
    return null;
  }
  return h('details', { class: 'outline' }, h('summary', {}, t('sheet.outline')),
    h('ul', {}, headings.map(({ level, text, start, end }) => h('li', { class: `level-${level}` },
      h('a', { href: addressWith({ start: count.toPoint(start), end: count.toPoint(end) }) }, text.trim())))));
}

/** The place that the address names, by its numbers or by its words; nothing when it names none. */
function targetIn(params, source, count) {
  if (!params.has('start')) {
    return placeOf(source, params.get('words') ?? '');
  }
  const start = count.toUnit(Number(params.get('start')) || 0);
  return { start, end: Math.max(start + 1, count.toUnit(Number(params.get('end')) || 0)) };
}

/**
 * The sheet of an answer of `documentText`. `params` are those of the address: `show` names the layers, `as=source` shows the source,
 * `start` and `end` a place, or `words` what stands there. `drawn(page)` is called whenever the text was drawn, `pressed(spans, unit)` when
 * marked words are clicked.
 */
export function sheet(answer, params, { drawn, pressed }) {
  const { source, spans, count } = spansOf(answer);
  const shown = layersIn(params.get('show'));
  const target = targetIn(params, source, count);
  const paper = h('div', { class: 'paper' });
  let isCleaned = params.get('as') !== 'source';
  let now;

  function draw() {
    now = page(source, spans, { cleaned: answer.cleaned, isCleaned, target });
    paper.replaceChildren(now.node);
    reveal(paper, shown);
    drawn(now);
  }

  function form(asCleaned) {
    const button = h('button', {
      type: 'button', 'aria-pressed': String(asCleaned === isCleaned),
      onclick: () => {
        const place = now.top();
        const at = now.elementAt(place)?.getBoundingClientRect().top;
        isCleaned = asCleaned;
        forms.querySelectorAll('button').forEach((each) => each.setAttribute('aria-pressed', String(each === button)));
        note({ as: isCleaned ? null : 'source' });
        draw();
        now.scrollTo(place, at);
      },
    }, t(asCleaned ? 'sheet.cleaned' : 'sheet.source'));
    return button;
  }

  paper.addEventListener('click', (event) => {
    const element = event.target.closest('span');
    const found = element ? now.spansAt(element).filter((span) => shown.has(layerOf(span))) : [];
    if (found.length > 0 && document.getSelection().isCollapsed) {
      pressed(found, now.placeOf(element));
    }
  });

  const forms = h('div', { class: 'forms', role: 'group', 'aria-label': t('sheet.form') });
  forms.append(form(true), form(false));
  const layers = switches(counted(spans), shown, (chosen) => {
    shown.clear();
    chosen.forEach((layer) => shown.add(layer));
    reveal(paper, shown);
    note({ show: LAYERS.filter((layer) => shown.has(layer)).join(',') || 'none' });
  });
  draw();
  const node = h('section', { class: 'part sheet', id: 'text' }, h('h2', {}, t('sheet.text')),
    h('div', { class: 'tools' }, layers, h('div', { class: 'steps' }, forms)), outline(now.headings, count), paper,
    selectionBar(paper, () => now, count));
  return { node, target, count, spans, page: () => now };
}
