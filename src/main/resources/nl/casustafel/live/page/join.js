// Joining: a code, and what the facilitator asks for.

import { announce, el, show } from './dom.js';
import { join } from './client.js';
import { say } from './texts.js';

/**
 * @param {Object} session as the server describes it
 * @param {string} notice why one has to join again; may be empty
 * @param {function(Object)} joined gets the state
 * @param {{code: string}} typed kept while the language is switched
 */
export function showJoin(session, notice, joined, typed) {
  const withTicket = session.code === 'ticket';
  const error = el('p', { id: 'error', class: 'error', role: 'alert' });
  const code = el('input', {
    id: 'code',
    class: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: '16',
    'aria-describedby': 'hint error',
    value: typed.code,
    input: () => {
      typed.code = code.value;
    },
  });
  const role = session.roles.length > 0 ? roles(session.roles) : null;
  const people = session.table
    ? el('input', { id: 'people', type: 'number', min: '1', max: '50', inputmode: 'numeric', 'aria-describedby': 'error' })
    : null;
  const observer = el('input', { id: 'observer', type: 'checkbox' });
  const button = el('button', { type: 'submit', class: 'primary', text: say('join') });

  function refuse(text, field) {
    error.textContent = text;
    button.disabled = false;
    button.textContent = say('join');
    for (const input of [code, people]) {
      if (input) {
        input.setAttribute('aria-invalid', String(input === field));
      }
    }
    if (field) {
      field.focus();
    }
  }

  async function submit(event) {
    event.preventDefault();
    if (code.value.trim() === '') {
      refuse(say('needCode'), code);
      return;
    }
    const count = people ? Number(people.value) : 1;
    if (people && !(Number.isInteger(count) && count >= 1 && count <= 50)) {
      refuse(say('needPeople'), people);
      return;
    }
    button.disabled = true;
    button.textContent = say('joining');
    const answer = await join({
      code: code.value,
      observer: observer.checked,
      role: role && role.value ? role.value : null,
      people: count,
    });
    if (answer.status === 200) {
      announce(say(observer.checked ? 'joinedObserver' : 'joined'));
      typed.code = '';
      joined(answer.data);
    } else {
      refuse(reason(answer, withTicket), answer.status === 403 ? code : null);
    }
  }

  show(
    el('h1', { text: say('joinTitle') }),
    el('p', { class: 'lead', text: session.title ? session.title.nl : '' }),
    notice ? el('p', { class: 'notice', text: notice }) : null,
    el(
      'form',
      { novalidate: true, submit },
      field('code', say(withTicket ? 'ticket' : 'code'), code, el('p', { id: 'hint', class: 'hint', text: say(withTicket ? 'ticketHint' : 'joinHint') })),
      role ? field('role', say('role'), role, null) : null,
      people ? field('people', say('people'), people, null) : null,
      el('label', { class: 'check' }, observer, el('span', { text: say('observer') })),
      error,
      button
    )
  );
}

function reason(answer, withTicket) {
  switch (answer.data.error) {
    case 'wrong-code':
      return say(withTicket ? 'wrongTicket' : 'wrongCode');
    case 'locked':
      return say('locked');
    case 'too-many-codes':
      return say('tooManyCodes', answer.retryAfter || 60);
    case 'full':
      return say('full');
    case 'malformed':
      return say('malformed');
    default:
      return say(answer.status === 503 ? 'notStored' : 'notReached');
  }
}

function roles(names) {
  const select = el('select', { id: 'role' }, el('option', { value: '', text: say('roleNone') }));
  names.forEach((name) => select.append(el('option', { value: name, text: name })));
  return select;
}

function field(id, label, input, hint) {
  return el('div', { class: 'field' }, el('label', { for: id, text: label }), input, hint);
}
