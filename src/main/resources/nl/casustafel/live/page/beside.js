// What stays beside every task: suggesting, and how one takes part.

import { join } from './client.js';
import { byId, el } from './dom.js';
import { notStored } from './stuck.js';
import { suggestionForm } from './suggest.js';
import { say, sayCount } from './texts.js';

/**
 * @typedef {import('./client.js').State} State
 * @typedef {{update: (state: State) => void, refused: (value: string, reason: string) => void}} Beside
 */

/**
 * @param {(state: State) => void} take gets the state after one changed how one takes part
 * @returns {Beside}
 */
export function beside(take) {
  const before = byId('beside').querySelector('details');
  const form = suggestionForm(before !== null && before.open);
  const about = el('p', { class: 'hint' });
  const error = el('p', { class: 'error', role: 'alert' });
  /** @type {State | null} */
  let state = null;

  const change = el('button', {
    type: 'button',
    class: 'link',
    click: async () => {
      if (!state) {
        return;
      }
      const { observer, role, people } = state.me;
      let answer = await join({ observer: !observer, role, people });
      if (answer.data.error === 'voted') {
        if (!window.confirm(say('takesBack'))) {
          return;
        }
        answer = await join({ observer: !observer, role, people, takeBack: true });
      }
      if (answer.status === 200) {
        error.textContent = '';
        take(answer.data);
      } else {
        error.textContent = `${notStored(answer)} ${say('notChanged')}`.trim();
      }
    },
  });

  byId('beside').replaceChildren(form.node, el('div', { class: 'me' }, about, change, error));
  return {
    update: (next) => {
      state = next;
      form.update(next.suggestions);
      change.textContent = say(next.me.observer ? 'becomeVoter' : 'becomeObserver');
      about.textContent = [
        next.me.people > 1 && !next.me.observer ? sayCount('forPeople', next.me.people) : '',
        next.me.role ? say('asRole', next.me.role) : '',
      ].join(' ').trim();
    },
    refused: form.refused,
  };
}

export function leaveBeside() {
  byId('beside').replaceChildren();
}
