// Keys for those who read with the keyboard. Single keys can be switched off: they may be in the way of speech input and screen readers.

import { h } from '../dom.js';
import { t } from './words.js';

const KEPT = 'huisheng.keys';

function areOn() {
  return window.localStorage.getItem(KEPT) !== 'off';
}

/** A dialog that says which keys there are. `actions` are `{ keys, says }`. */
function help(actions) {
  const on = h('input', {
    type: 'checkbox', checked: areOn(), onchange: (event) => window.localStorage.setItem(KEPT, event.target.checked ? 'on' : 'off'),
  });
  const dialog = h('dialog', { class: 'keys', 'aria-label': t('keys.help') },
    h('h2', {}, t('keys.help')),
    h('dl', { class: 'facts' }, actions.map(({ keys, says }) =>
      [h('dt', {}, keys.map((key) => [h('kbd', {}, key), ' '])), h('dd', {}, says)])),
    h('p', {}, h('label', {}, on, ' ', t('keys.on'))),
    h('form', { method: 'dialog' }, h('button', { type: 'submit' }, t('keys.close'))));
  return dialog;
}

function isWriting(target) {
  return Boolean(target.closest?.('input, textarea, select, dialog, [contenteditable]'));
}

/**
 * Listens as long as `place` stands on the page. `actions` are `{ keys, says, does }`. Gives a button that opens the help, to be put on
 * the page.
 */
export function keys(place, actions) {
  const all = [...actions, { keys: ['?'], says: t('keys.this'), does: () => dialog.showModal() }];
  const dialog = help(all);
  let wasThere = false;
  const listen = (event) => {
    if (wasThere && !place.isConnected) {
      document.removeEventListener('keydown', listen);
    }
    wasThere = place.isConnected;
    if (!wasThere || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) {
      return;
    }
    const action = all.find((each) => each.keys.includes(event.key));
    if (action && (areOn() || event.key === 'Escape')) {
      event.preventDefault();
      action.does();
    }
  };
  document.addEventListener('keydown', listen);
  return h('span', { class: 'help' },
    h('button', { type: 'button', 'aria-haspopup': 'dialog', onclick: () => dialog.showModal() }, t('keys.help'), ' ', h('kbd', {}, '?')),
    dialog);
}
