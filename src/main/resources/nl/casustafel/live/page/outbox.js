// Votes and suggestions that are not answered yet, written down before they are sent.

import { call } from './client.js';

const OUTBOX = 'casustafel.outbox';
const SEQUENCE = 'casustafel.sequence';
const LONGEST_PAUSE = 30000;

// Some browsers keep nothing in a private window: then at least as long as the page is open.
const memory = new Map();

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name)) || {};
  } catch {
    return memory.get(name) || {};
  }
}

function write(name, value) {
  memory.set(name, value);
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // See above.
  }
}

let listener = () => {};
let sending = false;
let pause = 0;
let timer = 0;

/**
 * Tells what became of what was sent.
 *
 * @param {function(Object, Object)} heard gets the item and the answer
 */
export function onAnswer(heard) {
  listener = heard;
}

/** What waits to be sent under a key, or null. */
export function waiting(key) {
  return read(OUTBOX)[key] || null;
}

/** Everything that waits to be sent. */
export function allWaiting() {
  return Object.values(read(OUTBOX));
}

/** Forgets everything, as when another session has begun. */
export function clear() {
  write(OUTBOX, {});
  write(SEQUENCE, {});
}

export function voteKey(subject, round) {
  return `vote ${subject} ${round}`;
}

/** Casts a vote; `known` is the sequence number that the server has. */
export function castVote(subject, round, value, known) {
  const key = voteKey(subject, round);
  const sequence = read(SEQUENCE);
  const seq = Math.max(sequence[key] || 0, known || 0) + 1;
  sequence[key] = seq;
  write(SEQUENCE, sequence);
  put({ key, kind: 'vote', path: `/api/votes/${subject}/${round}`, body: { value, seq } });
}

/** Sends a suggestion. */
export function suggest(text) {
  const clientId = Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 9)).join('-');
  put({
    key: `suggestion ${clientId}`,
    kind: 'suggestion',
    path: `/api/suggestions/${clientId}`,
    body: { text },
  });
}

function put(item) {
  const outbox = read(OUTBOX);
  outbox[item.key] = item;
  write(OUTBOX, outbox);
  pause = 0;
  flush();
}

function remove(item) {
  const outbox = read(OUTBOX);
  // A newer vote may have taken its place while this one was on its way.
  if (outbox[item.key] && JSON.stringify(outbox[item.key].body) === JSON.stringify(item.body)) {
    delete outbox[item.key];
    write(OUTBOX, outbox);
  }
}

/** Sends all that waits; what is not answered stays and is tried again. */
export async function flush() {
  clearTimeout(timer);
  if (sending) {
    return;
  }
  sending = true;
  let failed = false;
  try {
    for (let items = allWaiting(); items.length > 0 && !failed; items = allWaiting()) {
      for (const item of items) {
        const answer = await call('PUT', item.path, item.body);
        failed = [0, 429, 503].includes(answer.status);
        if (failed) {
          pause = Math.max(answer.retryAfter * 1000, Math.min(LONGEST_PAUSE, pause * 2 || 1000));
          listener(item, answer);
          break;
        }
        remove(item);
        listener(item, answer);
      }
    }
  } finally {
    sending = false;
  }
  if (failed) {
    // With some chance in it, so that a room does not come back all at once.
    timer = setTimeout(flush, pause * (0.75 + Math.random() / 2));
  } else {
    pause = 0;
  }
}
