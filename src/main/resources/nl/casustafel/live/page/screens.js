// What is shown for a state: waiting, voting, closed, the result.

import { ballot } from './ballots.js';
import { announce, byId, el, show, write } from './dom.js';
import { castVote, isTroubled, voteKey, waiting } from './outbox.js';
import { results } from './results.js';
import { currentLanguage, pick, say, sayCount } from './texts.js';
import { dotsIn, inWords } from './wording.js';

/**
 * @typedef {import('./client.js').State} State
 * @typedef {import('./client.js').Poll} Poll
 * @typedef {{update: (state: State) => void}} Screen
 */

/** @type {{key: string, task: string, screen: Screen}} */
let shown = { key: '', task: '', screen: { update: () => {} } };

/** @param {State} state */
export function paint(state) {
  const poll = state.poll;
  const task = poll ? `${poll.subject} ${poll.round} ${poll.stage}` : 'waiting';
  const key = JSON.stringify([task, state.me.observer, currentLanguage(), poll ? poll.results : state.title]);
  if (key !== shown.key) {
    shown = { key, task, screen: screenOf(state, task !== shown.task) };
  }
  shown.screen.update(state);
}

/** Another screen has taken the place, as that for joining. */
export function leave() {
  shown = { key: '', task: '', screen: { update: () => {} } };
  standing();
}

/**
 * The line at the bottom that says how it stands with one's vote; without parts there is none.
 *
 * @param {...Node} parts
 */
function standing(...parts) {
  byId('standing').replaceChildren(...parts);
  byId('standing').hidden = parts.length === 0;
}

/**
 * @param {State} state
 * @param {boolean} isNew
 * @returns {Screen}
 */
function screenOf(state, isNew) {
  const { poll, me } = state;
  standing();
  if (!poll) {
    return waitScreen(me.observer, state.title, isNew);
  }
  if (poll.stage === 'revealed') {
    show([...heading(poll), results(poll)], isNew);
    return { update: () => {} };
  }
  if (poll.stage === 'closed') {
    return closedScreen(poll, me.observer, isNew);
  }
  return me.observer ? watchScreen(poll, isNew) : voteScreen(poll, isNew);
}

/** @param {Poll} poll */
function heading(poll) {
  // What has no number in the guide has a name there that says nothing to people.
  const number = /^\d/.test(poll.number) ? poll.number : '';
  return [
    el('p', { class: 'over', text: [number, say('round', poll.round)].filter(Boolean).join(' · ') }),
    el('h1', { id: 'statement', text: pick(poll.statement) }),
  ];
}

/**
 * @param {boolean} observer
 * @param {import('./client.js').Both} title
 * @param {boolean} isNew
 */
function waitScreen(observer, title, isNew) {
  show(
    [
      pick(title) ? el('p', { class: 'over', text: pick(title) }) : null,
      el('h1', { text: say(observer ? 'waitTitleObserver' : 'waitTitle') }),
      el('p', { class: 'lead', text: say(observer ? 'waitingObserver' : 'waiting') }),
    ],
    isNew
  );
  return { update: () => {} };
}

/**
 * @param {Poll} poll
 * @param {boolean} isNew
 */
function watchScreen(poll, isNew) {
  show(
    [
      ...heading(poll),
      el('p', { class: 'notice calm' }, el('strong', { text: say('watching') }), el('span', { class: 'status', text: say('watchingNow') })),
    ],
    isNew
  );
  return { update: () => {} };
}

/**
 * @param {Poll} poll
 * @param {boolean} observer
 * @param {boolean} isNew
 */
function closedScreen(poll, observer, isNew) {
  const told = el('p', { class: 'status' });
  show([...heading(poll), el('h2', { text: say('closed') }), observer ? null : told, el('p', { text: say('resultSoon') })], isNew);
  if (!isNew) {
    announce(say('closed'));
  }
  return {
    update: (/** @type {State} */ state) => {
      const mine = state.poll && state.poll.mine;
      if (waiting(voteKey(poll.subject, poll.round))) {
        write(told, say('closedChecking'));
      } else {
        write(told, mine ? `${say('closedMine')} ${inWords(poll, mine.value)}` : say('closedNone'));
      }
      told.classList.toggle('saved', Boolean(mine));
    },
  };
}

/**
 * @param {Poll} poll
 * @param {boolean} isNew
 */
function voteScreen(poll, isNew) {
  const key = voteKey(poll.subject, poll.round);
  const status = el('p', { class: 'status', role: 'status' });
  const later = el('span', { text: say('changeable'), hidden: true });
  const timer = el('span', { id: 'timer', role: 'timer' });
  let mine = poll.mine;
  const choice = ballot(
    poll,
    (value) => {
      castVote(poll, value, mine ? mine.seq : 0);
      update();
    },
    () => update()
  );

  function update() {
    const unsent = waiting(key);
    const vote = unsent ? unsent.body : mine;
    choice.choose(vote ? vote.value : '');
    const [word, kind] = standingOf(unsent !== null, isTroubled(key), mine !== null);
    const unfinished = unsent ? '' : choice.unfinished();
    const spoken = kind === 'saved' && !unfinished ? spokenVote(poll, vote ? vote.value : '') : '';
    if (status.textContent !== (unfinished || say(word)) + spoken) {
      status.replaceChildren(unfinished || say(word), el('span', { class: 'unseen', text: spoken }));
    }
    status.className = `status ${unfinished ? '' : kind}`;
    later.hidden = !vote;
  }

  show([...heading(poll), choice.node], isNew);
  standing(status, el('p', { class: 'later' }, later, timer));
  return {
    update: (/** @type {State} */ state) => {
      mine = state.poll ? state.poll.mine : null;
      update();
    },
  };
}

/**
 * @param {boolean} unsent
 * @param {boolean} troubled
 * @param {boolean} stored
 */
function standingOf(unsent, troubled, stored) {
  if (unsent) {
    return troubled ? ['notSent', 'unsent'] : ['saving', 'saving'];
  }
  return stored ? ['saved', 'saved'] : ['notVoted', ''];
}

/**
 * What is read aloud after “saved”; those who see it, see it on the buttons.
 *
 * @param {Poll} poll
 * @param {string} value
 */
function spokenVote(poll, value) {
  const dots = [...dotsIn(value).values()].reduce((sum, count) => sum + count, 0);
  return `: ${poll.kind === 'priority' ? sayCount('dotsOf', dots) : inWords(poll, value)}`;
}
