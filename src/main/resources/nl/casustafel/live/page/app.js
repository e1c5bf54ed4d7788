// Joins the parts: what the server says becomes a screen, what people do goes to the outbox.

import { getSession, getState, join, listen } from './client.js';
import { announce, el, show } from './dom.js';
import { showJoin } from './join.js';
import { castVote, clear, flush, onAnswer, voteKey, waiting } from './outbox.js';
import { openPrivacy } from './privacy.js';
import { results } from './results.js';
import { suggestionForm } from './suggest.js';
import { currentLanguage, pick, say, setLanguage } from './texts.js';
import { ballot, inWords } from './votes.js';

const UNREACHED = 5000;

const typed = { code: '' };
let session = null;
let state = null;
let screen = null;
let screenKey = '';
let stop = null;
let unreachedTimer = 0;
let trouble = false;

function reached() {
  clearTimeout(unreachedTimer);
  unreachedTimer = 0;
  document.getElementById('connection').hidden = true;
}

function lost() {
  unreachedTimer = unreachedTimer || setTimeout(() => {
    const banner = document.getElementById('connection');
    banner.textContent = say('offline');
    banner.hidden = false;
  }, UNREACHED);
}

async function begin(notice = '') {
  const answer = await getSession();
  if (answer.status === 410) {
    return over();
  }
  if (answer.status !== 200) {
    lost();
    if (!screen && !session) {
      show(el('h1', { text: 'Casustafel' }), el('p', { text: say('notReached') }));
    }
    setTimeout(begin, 3000, notice);
    return undefined;
  }
  reached();
  session = answer.data;
  if (session.joined) {
    return enter();
  }
  clear();
  state = null;
  screenKey = 'join';
  showJoin(session, notice, (joined) => enter(joined), typed);
  return undefined;
}

async function enter(joined = null) {
  if (stop) {
    stop();
  }
  stop = listen({
    changed: refresh,
    ended: over,
    open: () => {
      reached();
      flush();
    },
    lost,
  });
  if (joined) {
    take(joined);
  } else {
    await refresh();
  }
  flush();
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
  if (answer.status === 200) {
    reached();
    take(answer.data);
  } else if (answer.status === 401) {
    outside();
  } else if (answer.status === 410) {
    over();
  } else {
    lost();
  }
  if (refreshAgain) {
    refreshAgain = false;
    refresh();
  }
}

function outside() {
  if (stop) {
    stop();
  }
  screenKey = '';
  begin(state ? say('newSession') : '');
}

function over() {
  if (stop) {
    stop();
  }
  clear();
  reached();
  screen = null;
  screenKey = 'over';
  show(el('h1', { text: say('ended') }), el('p', { text: say('endedText') }));
}

function take(next) {
  if (state && next.revision < state.revision && next.now < state.now) {
    return;
  }
  state = next;
  state.arrived = Date.now();
  paint();
}

function paint() {
  const poll = state.poll;
  const voting = poll && poll.stage === 'open' && !state.me.observer;
  const key = [
    poll ? `${poll.subject} ${poll.round} ${poll.stage}` : 'wait',
    state.me.observer,
    currentLanguage(),
    poll && poll.stage === 'revealed' ? JSON.stringify(poll.results) : '',
  ].join(' ');
  if (key !== screenKey) {
    screenKey = key;
    const draft = screen ? screen.draft() : null;
    screen = voting ? voteScreen(poll) : quietScreen(poll);
    if (draft) {
      screen.restore(draft);
    }
    announce(poll ? `${say('round', poll.round)}. ${pick(poll.statement)}` : say('waiting'));
  }
  screen.update();
}

function heading(poll) {
  return [
    el('p', { class: 'round', text: [poll.number, say('round', poll.round)].filter(Boolean).join(' · ') }),
    el('h1', { class: 'statement', text: pick(poll.statement) }),
  ];
}

function frame(parts, update) {
  const form = suggestionForm();
  const me = el('p', { class: 'me' });
  show(...parts, form.node, me);
  const field = () => form.node.querySelector('textarea');
  return {
    update: () => {
      update();
      form.update(state.suggestions);
      me.replaceChildren(roleSwitch());
    },
    refused: form.refused,
    draft: () => (field().value ? { text: field().value } : null),
    restore: (draft) => {
      field().value = draft.text;
      form.node.open = true;
    },
  };
}

function roleSwitch() {
  const becomes = !state.me.observer;
  return el('button', {
    type: 'button',
    class: 'quiet',
    text: say(becomes ? 'becomeObserver' : 'becomeVoter'),
    click: async () => {
      const answer = await join({ observer: becomes, role: state.me.role, people: state.me.people });
      if (answer.status === 200) {
        take(answer.data);
      }
    },
  });
}

function voteScreen(poll) {
  const status = el('p', { class: 'status', role: 'status' });
  const timer = el('p', { class: 'timer', role: 'timer' });
  const choice = ballot(poll, (value) => {
    trouble = false;
    castVote(poll.subject, poll.round, value, state.poll && state.poll.mine ? state.poll.mine.seq : 0);
    screen.update();
  });
  return frame([...heading(poll), timer, choice.node, status, el('p', { class: 'hint', text: say('changeable') })], () => {
    const unsent = waiting(voteKey(poll.subject, poll.round));
    const mine = state.poll.mine;
    choice.choose(unsent ? unsent.body.value : mine ? mine.value : '');
    if (unsent) {
      status.textContent = say(trouble ? 'notSent' : 'saving');
    } else {
      status.textContent = mine ? say('saved', inWords(poll, mine.value)) : say('notVoted');
    }
    status.className = `status ${unsent ? (trouble ? 'unsent' : 'saving') : mine ? 'saved' : ''}`;
    tick(timer);
  });
}

function tick(timer) {
  const left = state.poll && state.poll.closesIn !== null ? state.poll.closesIn - (Date.now() - state.arrived) : null;
  timer.textContent = left === null ? '' : say('closesIn', Math.max(0, Math.ceil(left / 1000)));
}

function quietScreen(poll) {
  if (!poll) {
    return frame(
      [
        el('h1', { text: say(state.me.observer ? 'waitTitleObserver' : 'waitTitle') }),
        el('p', { class: 'lead', text: say('waiting') }),
      ],
      () => {}
    );
  }
  if (poll.stage === 'revealed') {
    return frame([...heading(poll), results(poll)], () => {});
  }
  const told = el('p', { class: 'status', role: 'status' });
  const open = poll.stage === 'open';
  return frame([...heading(poll), open ? null : el('h2', { text: say('closed') }), told, open ? null : el('p', { text: say('resultSoon') })], () => {
    const mine = state.poll.mine;
    if (open) {
      told.textContent = say('watchNow');
    } else if (!state.me.observer) {
      told.textContent = mine ? say('closedMine', inWords(poll, mine.value)) : say('closedNone');
    }
  });
}

onAnswer((item, answer) => {
  trouble = [0, 429, 503].includes(answer.status);
  if (answer.status === 0) {
    lost();
  } else {
    reached();
  }
  if (answer.status === 401) {
    outside();
  } else if (answer.status === 410) {
    over();
  } else if (item.kind === 'vote' && answer.status === 200 && state && state.poll) {
    if (item.key === voteKey(state.poll.subject, state.poll.round)) {
      state.poll.mine = answer.data;
    }
    screen.update();
  } else if (item.kind === 'suggestion' && answer.status === 409) {
    screen.refused();
    refresh();
  } else if (answer.status !== 0 && !trouble) {
    refresh();
  } else if (screen) {
    screen.update();
  }
});

function chrome() {
  const language = document.getElementById('language');
  language.textContent = say('language');
  language.setAttribute('aria-label', say('languageLabel'));
  language.lang = currentLanguage() === 'nl' ? 'en' : 'nl';
  document.getElementById('privacy').textContent = say('privacy');
}

document.getElementById('language').addEventListener('click', () => {
  setLanguage(currentLanguage() === 'nl' ? 'en' : 'nl');
  try {
    localStorage.setItem('casustafel.language', currentLanguage());
  } catch {
    // Then it is asked for again next time.
  }
  chrome();
  if (screenKey === 'join') {
    showJoin(session, '', (joined) => enter(joined), typed);
  } else if (screenKey === 'over') {
    over();
  } else if (state) {
    paint();
  }
  document.getElementById('language').focus();
});

document.getElementById('privacy').addEventListener('click', openPrivacy);
['online', 'pageshow'].forEach((name) =>
  window.addEventListener(name, () => {
    if (state) {
      flush();
      refresh();
    }
  })
);
window.addEventListener('offline', lost);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state) {
    flush();
    refresh();
  }
});
setInterval(() => {
  const timer = document.querySelector('.timer');
  if (timer && state) {
    tick(timer);
  }
}, 500);

let stored = null;
try {
  stored = localStorage.getItem('casustafel.language');
} catch {
  // A private window: the browser's own language, then.
}
setLanguage(stored || ((navigator.language || 'nl').toLowerCase().startsWith('nl') ? 'nl' : 'en'));
chrome();
begin();
