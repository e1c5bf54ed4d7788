// Suggesting an observation, and what became of it.

import { el } from './dom.js';
import { allWaiting, suggest } from './outbox.js';
import { say } from './texts.js';

const LONGEST = 500;
const MOST_WAITING = 3;

/** A form that keeps what is typed while the page goes on. */
export function suggestionForm() {
  const left = el('p', { id: 'left', class: 'hint', text: say('suggestLeft', LONGEST) });
  const error = el('p', { class: 'error', id: 'suggest-error', role: 'alert' });
  const text = el('textarea', {
    id: 'suggestion',
    rows: '3',
    maxlength: String(LONGEST),
    'aria-describedby': 'suggest-hint left suggest-error',
    input: () => {
      left.textContent = say('suggestLeft', LONGEST - text.value.length);
      error.textContent = '';
    },
  });
  const list = el('ul', { class: 'suggestions' });
  let known = [];

  function waitingCount() {
    return known.filter((one) => one.state === 'waiting').length + sending().length;
  }

  function sending() {
    const ids = known.map((one) => one.clientId);
    return allWaiting()
      .filter((item) => item.kind === 'suggestion' && !ids.includes(item.path.split('/').pop()))
      .map((item) => ({ text: item.body.text, state: 'sending' }));
  }

  function update(suggestions) {
    known = suggestions;
    const words = { waiting: 'suggestWaiting', accepted: 'suggestAccepted', rejected: 'suggestRejected', sending: 'suggestSending' };
    list.replaceChildren(
      ...[...known, ...sending()].map((one) =>
        el('li', {}, el('span', { text: one.text }), el('small', { class: one.state, text: say(words[one.state]) }))
      )
    );
  }

  const form = el(
    'form',
    {
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        if (text.value.trim() === '') {
          error.textContent = say('suggestEmpty');
          text.focus();
        } else if (waitingCount() >= MOST_WAITING) {
          error.textContent = say('suggestTooMany');
        } else {
          suggest(text.value);
          text.value = '';
          left.textContent = say('suggestLeft', LONGEST);
          update(known);
        }
      },
    },
    el('p', { id: 'suggest-hint', class: 'hint', text: say('suggestHint') }),
    el('label', { for: 'suggestion', text: say('suggestLabel') }),
    text,
    left,
    error,
    el('button', { type: 'submit', text: say('suggest') })
  );
  return {
    node: el('details', { class: 'suggest' }, el('summary', { text: say('suggestTitle') }), form, list),
    update,
    refused: () => {
      error.textContent = say('suggestTooMany');
    },
  };
}
