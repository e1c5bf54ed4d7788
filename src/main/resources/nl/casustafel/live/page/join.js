// Joining: a code, and what the facilitator asks for.

import { join } from './client.js';
import { el, show } from './dom.js';
import { notStored } from './stuck.js';
import { pick, say, sayCount } from './texts.js';

const MOST_PEOPLE = 50;
const RETRIES = 3;
/** Room for a whole address, as phones paste it. */
const LONGEST = 200;

/** What is typed is kept while the language is switched. */
const typed = { code: codeInAddress(), role: '', people: '', observer: false };

/** The QR code on the screen leads to an address with the code in it. */
function codeInAddress() {
  const found = location.hash.slice(1, LONGEST);
  if (found) {
    history.replaceState(null, '', '/');
  }
  try {
    return decodeURIComponent(found).toUpperCase();
  } catch {
    return found.toUpperCase();
  }
}

/**
 * @param {import('./client.js').Session} session
 * @param {string} notice why one has to join again; may be empty
 * @param {(state: import('./client.js').State) => void} joined
 * @param {boolean} isNew false when it is shown again in another language
 */
export function showJoin(session, notice, joined, isNew) {
  const withTicket = session.code === 'ticket';
  const error = el('p', { id: 'error', class: 'error', role: 'alert' });
  const queued = el('p', { class: 'notice', role: 'status' });
  const code = el('input', {
    id: 'code',
    class: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: String(LONGEST),
    'aria-describedby': 'code-hint error',
    value: typed.code,
    input: () => (typed.code = code.value),
  });
  const role = session.roles.length > 0 ? roles(session.roles) : null;
  const people = session.table ? numberOfPeople() : null;
  const observer = el('input', {
    id: 'observer',
    type: 'checkbox',
    checked: typed.observer,
    change: () => (typed.observer = observer.checked),
  });
  const button = el('button', { type: 'submit', class: 'primary', text: say('join') });

  /**
   * @param {string} text
   * @param {HTMLInputElement | null} field the one that is wrong
   */
  function refuse(text, field) {
    if (field) {
      field.after(error);
    } else {
      button.before(error);
    }
    error.textContent = text;
    button.disabled = false;
    button.textContent = say('join');
    for (const input of [code, people]) {
      if (input) {
        input.setAttribute('aria-invalid', String(input === field));
      }
    }
    (field || button).focus();
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    if (code.value.trim() === '') {
      return refuse(say('needCode'), code);
    }
    const count = people ? Number(people.value) : 1;
    if (!(Number.isInteger(count) && count >= 1 && count <= MOST_PEOPLE)) {
      return refuse(say('needPeople'), people);
    }
    error.textContent = '';
    button.disabled = true;
    button.textContent = say('joining');
    const answer = await send(
      {
        code: code.value,
        observer: observer.checked,
        role: role && role.value ? role.value : null,
        people: count,
      },
      () => {
        error.before(queued);
        queued.textContent = say('queued');
      }
    );
    queued.remove();
    if (answer.status === 200) {
      typed.code = '';
      return joined(answer.data);
    }
    const wrong = answer.data.error === 'wrong-code' || answer.data.error === 'too-many-codes';
    return refuse(reason(answer, withTicket), wrong ? code : null);
  }

  const title = pick(session.title);
  show(
    [
      title ? el('p', { class: 'over', text: title }) : null,
      el('h1', { text: say('joinTitle') }),
      notice ? el('p', { class: 'notice', text: notice }) : null,
      session.locked ? el('p', { class: 'notice', text: say('locked') }) : null,
      navigator.cookieEnabled ? null : el('p', { class: 'notice', text: say('noCookies') }),
      el(
        'form',
        { novalidate: true, submit },
        field(code, say(withTicket ? 'ticket' : 'code'), say(withTicket ? 'ticketHint' : 'joinHint')),
        role ? field(role, say('role'), say('roleHint')) : null,
        people ? field(people, say('people'), say('peopleHint')) : null,
        el('label', { class: 'check' }, observer, el('span', { text: say('observer') })),
        error,
        button
      ),
    ],
    isNew
  );
}

/**
 * Joins; when it is busy, once more after the time that the server names. In a queue of people who
 * join at once it waits as long as that lasts.
 *
 * @param {any} request
 * @param {() => void} waits called when it has to queue
 * @returns {Promise<import('./client.js').Answer>}
 */
async function send(request, waits, left = RETRIES) {
  const answer = await join(request);
  if (answer.data.error === 'too-many-attempts') {
    waits();
    await new Promise((resolve) => setTimeout(resolve, (answer.retryAfter || 1) * 1000 * (1 + 4 * Math.random())));
    return send(request, waits, left);
  }
  if (left === 0 || !['busy', 'not-stored', 'too-many'].includes(answer.data.error)) {
    return answer;
  }
  const pause = (answer.retryAfter || 1) * 1000 * (1 + Math.random());
  await new Promise((resolve) => setTimeout(resolve, pause));
  return send(request, waits, left - 1);
}

/**
 * @param {import('./client.js').Answer} answer
 * @param {boolean} withTicket
 */
function reason(answer, withTicket) {
  switch (answer.data.error) {
    case 'wrong-code':
      return say(withTicket ? 'wrongTicket' : 'wrongCode');
    case 'locked':
      return say('locked');
    case 'too-many-codes':
      return sayCount('tooManyCodes', answer.retryAfter || 60);
    case 'full':
      return say('full');
    case 'not-stored':
      return `${notStored(answer)} ${say('notJoined')}`;
    case 'malformed':
      return say('malformed');
    case 'ended':
      return say('ended');
    default:
      return say(answer.status === 0 ? 'notReached' : 'busy');
  }
}

/** @param {string[]} names */
function roles(names) {
  const select = el(
    'select',
    { id: 'role', 'aria-describedby': 'role-hint', change: () => (typed.role = select.value) },
    el('option', { value: '', text: say('roleNone') }),
    ...names.map((name) => el('option', { value: name, text: name, selected: name === typed.role }))
  );
  return select;
}

function numberOfPeople() {
  const people = el('input', {
    id: 'people',
    type: 'number',
    min: '1',
    max: String(MOST_PEOPLE),
    inputmode: 'numeric',
    'aria-describedby': 'people-hint error',
    value: typed.people,
    input: () => (typed.people = people.value),
  });
  return people;
}

/**
 * @param {HTMLElement} input
 * @param {string} label
 * @param {string} hint
 */
function field(input, label, hint) {
  return el(
    'div',
    { class: 'field' },
    el('label', { for: input.id, text: label }),
    input,
    el('p', { id: `${input.id}-hint`, class: 'hint', text: hint })
  );
}
