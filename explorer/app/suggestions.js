// The search box: names as they are typed, and a page of everything that is found.

import { addressOf, addressOfThing, open } from './address.js';
import { rows } from '../ask/endpoint.js';
import { t } from '../text/words.js';
import { h } from '../ui/dom.js';

const PATIENCE = 200; // milliseconds without a key
const MOST = 8;

/** A form with a box that suggests things by name. */
export function suggestions() {
  const list = h('ul', { id: 'suggestions', role: 'listbox', 'aria-label': t('search.suggestions'), hidden: true });
  const box = h('input', {
    type: 'search', name: 'text', autocomplete: 'off', placeholder: t('search.placeholder'), 'aria-label': t('search.placeholder'),
    role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'suggestions', 'aria-autocomplete': 'list',
    oninput: () => later(), onkeydown: (event) => move(event), onblur: () => window.setTimeout(close, PATIENCE),
  });
  let timer;
  let chosen = -1;

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  function later() {
    window.clearTimeout(timer);
    timer = window.setTimeout(suggest, PATIENCE);
  }

  async function suggest() {
    const text = box.value.trim();
    if (!text) {
      close();
      return;
    }
    try {
      const answer = await rows('find-by-name', { text });
      if (box.value.trim() === text) {
        offer(answer.rows);
      }
    } catch {
      close(); // the page of results says why
    }
  }

  function offer(found) {
    const most = [...found].sort((a, b) => b.documents - a.documents).slice(0, MOST);
    list.replaceChildren(...most.map((row, index) => h('li', { id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false' },
      h('a', { href: addressOfThing(row.thing), tabindex: -1, onclick: close }, row.name), ' ',
      h('small', {}, t(`sort.${row.sort}`)))));
    list.hidden = most.length === 0;
    chosen = -1;
    box.setAttribute('aria-expanded', String(!list.hidden));
  }

  function move(event) {
    const options = [...list.children];
    if (event.key === 'Escape') {
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0 && !list.hidden) {
      event.preventDefault();
      chosen = (chosen + (event.key === 'ArrowDown' ? 1 : options.length - (chosen < 0 ? 0 : 1))) % options.length;
      options.forEach((each, index) => each.setAttribute('aria-selected', String(index === chosen)));
      box.setAttribute('aria-activedescendant', options[chosen].id);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      options[chosen].querySelector('a').click();
    }
  }

  return h('form', {
    role: 'search', class: 'search',
    onsubmit: (event) => {
      event.preventDefault();
      close();
      if (box.value.trim()) {
        open(addressOf('search', { text: box.value.trim() }));
      }
    },
  }, box, h('button', { type: 'submit' }, t('search.go')), list);
}
