// Suggesting an observation, and what became of it. Stays on the page while the tasks come and go.

import { announce, el } from './dom.js';
import { allWaiting, isTroubled, suggest } from './outbox.js';
import { forget, keep, recall } from './storage.js';
import { say } from './texts.js';

/** @typedef {import('./client.js').Suggestion} Suggestion */

const LONGEST = 500;
const MOST_WAITING = 3;
const DRAFT = 'draft';
/** @type {Object<string, string>} */
const WORDS = {
  sending: 'suggestSending',
  unsent: 'suggestNotSent',
  waiting: 'suggestWaiting',
  accepted: 'suggestAccepted',
  rejected: 'suggestRejected',
};

/**
 * @typedef {Object} Form
 * @property {HTMLElement} node
 * @property {(suggestions: Suggestion[]) => void} update
 * @property {(value: string, reason: string) => void} refused gets the text and the reason
 */

/**
 * @param {boolean} open whether one sees it unfolded
 * @returns {Form}
 */
export function suggestionForm(open) {
  const left = el('p', { id: 'suggestion-left', class: 'hint' });
  const error = el('p', { id: 'suggestion-error', class: 'error', role: 'alert' });
  const text = el('textarea', {
    id: 'suggestion',
    rows: '4',
    maxlength: String(LONGEST),
    'aria-describedby': 'suggestion-hint suggestion-left suggestion-error',
    input: () => typed(text.value),
  });
  const list = el('ul', { class: 'suggestions' });
  const title = el('h2', { text: say('suggestYours'), hidden: true });
  /** @type {Suggestion[]} */
  let known = [];

  /** @param {string} value */
  function typed(value) {
    text.value = value;
    left.textContent = say('suggestLeft', LONGEST - value.length);
    error.textContent = '';
    if (value) {
      keep(DRAFT, value);
    } else {
      forget(DRAFT);
    }
  }

  function onTheWay() {
    const ids = known.map((one) => one.clientId);
    return allWaiting()
      .filter((item) => item.kind === 'suggestion' && !ids.includes(item.path.split('/').pop() || ''))
      .map((item) => ({ text: item.body.text, state: isTroubled(item.key) ? 'unsent' : 'sending' }));
  }

  /** @param {Suggestion[]} suggestions */
  function update(suggestions) {
    suggestions
      .filter((one) => one.state !== 'waiting' && known.some((old) => old.clientId === one.clientId && old.state === 'waiting'))
      .forEach((one) => announce(`${one.text}: ${say(WORDS[one.state])}`));
    known = suggestions;
    const all = [...known, ...onTheWay()];
    title.hidden = all.length === 0;
    list.replaceChildren(
      ...all.map((one) =>
        el('li', {}, el('span', { text: one.text }), el('span', { class: `pill ${one.state}`, text: say(WORDS[one.state]) }))
      )
    );
  }

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const waiting = known.filter((one) => one.state === 'waiting').length + onTheWay().length;
    if (text.value.trim() === '' || waiting >= MOST_WAITING) {
      error.textContent = say(waiting >= MOST_WAITING ? 'suggestTooMany' : 'suggestEmpty');
      text.focus();
      return;
    }
    suggest(text.value);
    typed('');
    update(known);
  }

  typed(recall(DRAFT, ''));
  const node = el(
    'details',
    { class: 'suggest', open },
    el('summary', { text: say('suggestTitle') }),
    el(
      'form',
      { novalidate: true, submit },
      el('label', { for: 'suggestion', text: say('suggestLabel') }),
      el('p', { id: 'suggestion-hint', class: 'hint', text: say('suggestHint') }),
      text,
      left,
      error,
      el('button', { type: 'submit', text: say('suggest') })
    ),
    title,
    list
  );
  return {
    node,
    update,
    refused: (words, reason) => {
      if (text.value === '') {
        typed(words);
      }
      error.textContent = reason;
      node.open = true;
    },
  };
}
