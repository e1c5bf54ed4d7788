// Joins the parts: what the server says becomes a screen, what people do goes to the outbox.

import { beside, leaveBeside } from './beside.js';
import { banner, begin as beginChrome, notice } from './chrome.js';
import { getSession, getState } from './client.js';
import { asked } from './contact.js';
import { countDown } from './countdown.js';
import { announce, el, show } from './dom.js';
import { listen } from './events.js';
import { showJoin } from './join.js';
import { allWaiting, clear, flush, onAnswer } from './outbox.js';
import { leave, paint } from './screens.js';
import { forget } from './storage.js';
import { say } from './texts.js';
import { inWords } from './wording.js';

/**
 * @typedef {import('./client.js').State} State
 * @typedef {import('./client.js').Session} Session
 */

/** @type {Object<string, string>} */
const refusals = { 'too-many': 'suggestTooMany', 'room-full': 'suggestRoomFull' };
const AGAIN = 3000;
const SLEPT = 10000;

/** @type {State | null} */
let state = null;
/** Shows the screen once more, as in another language. */
let repaint = () => {};
/** @type {ReturnType<typeof listen> | null} */
let events = null;
/** @type {import('./beside.js').Beside | null} */
let side = null;
let beginning = false;
let hiddenSince = 0;

/** Finds out where one is: outside, inside, or too late. */
async function begin(why = '') {
  if (beginning) {
    return;
  }
  beginning = true;
  const answer = await getSession();
  beginning = false;
  if (answer.status === 410) {
    over();
  } else if (answer.status !== 200) {
    setTimeout(begin, AGAIN, why);
    if (!state) {
      repaint = () => unreached(false);
      unreached(true);
    }
  } else if (answer.data.joined) {
    inside();
  } else {
    outside(answer.data, why);
  }
}

/** @param {boolean} isNew */
function unreached(isNew) {
  show([el('h1', { text: say('unreached') }), el('p', { text: say('notReached') }), el('p', { class: 'hint', text: say('keepsTrying') })], isNew);
}

/**
 * @param {Session} session
 * @param {string} why one is outside; may be empty
 */
function outside(session, why) {
  stop();
  forgetAll();
  const showIt = (/** @type {boolean} */ isNew) => showJoin(session, why && say(why), enter, isNew);
  repaint = () => showIt(false);
  showIt(true);
}

/** @param {State} joined */
function enter(joined) {
  inside();
  take(joined);
}

function inside() {
  if (events) {
    events.stop();
  }
  repaint = () => {
    side = beside(take);
    if (state) {
      take(state);
    }
  };
  side = beside(take);
  events = listen({ changed: refresh, ended: over });
  refresh();
  flush();
}

function stop() {
  if (events) {
    events.stop();
  }
  events = null;
  state = null;
  side = null;
  leave();
  leaveBeside();
  countDown(null);
}

function forgetAll() {
  clear();
  forget('draft');
}

function over(isNew = true) {
  const unsent = isNew && allWaiting().some((item) => item.kind === 'vote');
  stop();
  forgetAll();
  repaint = () => over(false);
  show([el('h1', { text: say('ended') }), el('p', { text: say('endedText') })], isNew);
  banner();
  if (unsent) {
    notice(() => say('endedUnsent'));
  }
}

let refreshing = false;
let refreshAgain = false;

async function refresh() {
  if (refreshing) {
    refreshAgain = true;
    return;
  }
  refreshing = true;
  const answer = await getState();
  refreshing = false;
  if (answer.status === 200 && events) {
    take(answer.data);
  } else if (answer.status === 401 && events) {
    begin('newSession');
  } else if (answer.status === 410) {
    over();
  }
  if (answer.status === 200 || answer.status === 304) {
    flush();
  }
  if (refreshAgain) {
    refreshAgain = false;
    refresh();
  }
}

/** @param {State} next */
function take(next) {
  // Answers may overtake each other; a laptop that started again counts from the beginning, whatever its clock says.
  if (state && next.run === state.run && next.revision < state.revision) {
    return;
  }
  const isNew = next !== state;
  state = next;
  repaintState();
  if (isNew) {
    countDown(next.poll && next.poll.stage === 'open' ? next.poll.closesIn : null);
  }
}

function repaintState() {
  if (state && side) {
    paint(state);
    side.update(state);
  }
  banner();
}

onAnswer((item, answer) => {
  if (answer.status === 401) {
    begin('newSession');
    return;
  }
  if (answer.status === 410) {
    over();
    return;
  }
  if (item.kind === 'vote') {
    heardOfVote(item, answer);
  } else if (side && [400, 403, 409, 413].includes(answer.status)) {
    side.refused(item.body.text, say(refusals[answer.data.error] || 'suggestRefused'));
    refresh();
  } else if (answer.status === 200) {
    announce(say('suggestSent'));
    refresh();
  }
  repaintState();
});

/**
 * @param {import('./outbox.js').Item} item
 * @param {import('./client.js').Answer} answer
 */
function heardOfVote(item, answer) {
  const poll = state && state.poll && item.path === `/api/votes/${state.poll.subject}/${state.poll.round}` ? state.poll : null;
  if (answer.status === 200 && poll) {
    poll.mine = answer.data;
  } else if (answer.status === 409) {
    tooLate(item, answer.data.stored);
    refresh();
  } else if ([400, 403, 404].includes(answer.status)) {
    notice(() => say('notAccepted'));
    refresh();
  }
}

/**
 * @param {import('./outbox.js').Item} item
 * @param {import('./client.js').Stored | null} stored what was counted
 */
function tooLate(item, stored) {
  const { about, body } = item;
  if (about && (!stored || stored.value !== body.value)) {
    notice(() =>
      [
        say('tooLate', inWords(about, body.value)),
        stored ? say('tooLateCounted', inWords(about, stored.value)) : say('tooLateNone'),
      ].join(' ')
    );
  }
}

function wake() {
  if (document.hidden) {
    hiddenSince = Date.now();
    return;
  }
  const slept = hiddenSince > 0 && Date.now() - hiddenSince > SLEPT;
  hiddenSince = 0;
  if (events) {
    if (slept) {
      events.renew();
    }
    flush();
    refresh();
  }
}

document.addEventListener('visibilitychange', wake);
window.addEventListener('pageshow', wake);
window.addEventListener('online', wake);
window.addEventListener('offline', () => events && asked());
beginChrome(() => repaint());
begin();
