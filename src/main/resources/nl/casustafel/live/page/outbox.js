// Votes and suggestions that are not answered yet, written down before they are sent.

import { call } from './client.js';
import { forget, keep, recall } from './storage.js';

/**
 * @typedef {{kind: string, options: import('./client.js').Option[]}} About
 * @typedef {{key: string, kind: 'vote' | 'suggestion', path: string, body: any, about?: About}} Item
 * @typedef {import('./client.js').Answer} Answer
 */

const OUTBOX = 'outbox';
const SEQUENCE = 'sequence';
const LONGEST_PAUSE = 30000;

/** After these it makes no sense to send it once more. */
const FINAL = [200, 400, 403, 404, 409, 410, 413];

/** @type {(item: Item, answer: Answer) => void} */
let listener = () => {};
/** Keys of what was tried and did not get through. */
const troubled = new Set();
/** @type {Answer | null} why what waits was not stored, when it was tried last */
let stuck = null;
let sending = false;
let pause = 0;
let timer = 0;
let notBefore = 0;

/** @param {(item: Item, answer: Answer) => void} heard what became of what was sent */
export function onAnswer(heard) {
  listener = heard;
}

/** @returns {Object<string, Item>} */
const written = () => recall(OUTBOX, {});

/**
 * What waits to be sent under a key.
 *
 * @param {string} key
 * @returns {Item | null}
 */
export function waiting(key) {
  return written()[key] || null;
}

/**
 * Whether it was tried to send what waits under a key.
 *
 * @param {string} key
 */
export function isTroubled(key) {
  return troubled.has(key);
}

/** Everything that waits, votes first. */
export function allWaiting() {
  const all = Object.values(written());
  return [...all.filter((item) => item.kind === 'vote'), ...all.filter((item) => item.kind !== 'vote')];
}

/** The answer that what waits could not be stored, as long as that is so. */
export function stuckOn() {
  return allWaiting().length > 0 ? stuck : null;
}

/** Forgets everything, as when another session has begun. */
export function clear() {
  forget(OUTBOX);
  forget(SEQUENCE);
  troubled.clear();
  clearTimeout(timer);
}

/**
 * @param {string} subject
 * @param {number} round
 */
export function voteKey(subject, round) {
  return `vote ${subject} ${round}`;
}

/**
 * Casts a vote.
 *
 * @param {import('./client.js').Poll} poll
 * @param {string} value
 * @param {number} known the sequence number that the server has
 */
export function castVote({ subject, round, kind, options }, value, known) {
  const key = voteKey(subject, round);
  /** @type {Object<string, number>} */
  const sequence = recall(SEQUENCE, {});
  const seq = Math.max(sequence[key] || 0, known) + 1;
  sequence[key] = seq;
  keep(SEQUENCE, sequence);
  // With its words, since the page may be about something else when the answer comes.
  put({ key, kind: 'vote', path: `/api/votes/${subject}/${round}`, body: { value, seq }, about: { kind, options } });
}

/** @param {string} text what somebody suggests */
export function suggest(text) {
  // No randomUUID here: the page is no secure context.
  const clientId = Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 9)).join('-');
  put({ key: `suggestion ${clientId}`, kind: 'suggestion', path: `/api/suggestions/${clientId}`, body: { text } });
}

/** @param {Item} item */
function put(item) {
  const outbox = written();
  outbox[item.key] = item;
  keep(OUTBOX, outbox);
  troubled.delete(item.key);
  pause = 0;
  flush();
}

/** @param {Item} item */
function done(item) {
  const outbox = written();
  // A newer vote may have taken its place while this one was on its way.
  if (outbox[item.key] && JSON.stringify(outbox[item.key].body) === JSON.stringify(item.body)) {
    delete outbox[item.key];
    keep(OUTBOX, outbox);
    troubled.delete(item.key);
  }
}

/** Sends all that waits; what is not answered stays and is tried again. */
export async function flush() {
  clearTimeout(timer);
  const wait = notBefore - Date.now();
  if (sending || wait > 0) {
    timer = wait > 0 ? setTimeout(flush, wait) : 0;
    return;
  }
  sending = true;
  let through = true;
  try {
    while (through && allWaiting().length > 0) {
      through = await send(allWaiting()[0]);
    }
  } finally {
    sending = false;
  }
  if (allWaiting().length > 0) {
    // With some chance in it, so that a room does not come back all at once.
    timer = setTimeout(flush, pause * (0.75 + Math.random() / 2));
  }
}

/**
 * @param {Item} item
 * @returns {Promise<boolean>} whether to go on with the next
 */
async function send(item) {
  const answer = await call('PUT', item.path, item.body);
  const final = FINAL.includes(answer.status);
  stuck = answer.data.error === 'not-stored' ? answer : null;
  if (final) {
    pause = 0;
    done(item);
  } else {
    pause = Math.min(LONGEST_PAUSE, pause * 2 || 1000);
    notBefore = Date.now() + answer.retryAfter * 1000;
    troubled.add(item.key);
  }
  listener(item, answer);
  return final;
}
