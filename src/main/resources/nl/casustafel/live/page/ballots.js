// The ways to vote, one for each kind.

import { oneOf } from './options.js';
import { priority } from './priority.js';
import { risk } from './risk.js';

/**
 * @typedef {import('./client.js').Poll} Poll
 * @typedef {Object} Ballot
 * @property {HTMLElement} node
 * @property {(value: string) => void} choose shows a value as chosen; '' for none
 * @property {() => string} unfinished what is still to be done before there is a vote; or ''
 */

/**
 * @param {Poll} poll
 * @param {(value: string) => void} cast gets the value chosen
 * @param {() => void} changed told when what is unfinished changes
 * @returns {Ballot}
 */
export function ballot(poll, cast, changed) {
  switch (poll.kind) {
    case 'risk':
      return risk(poll, cast, changed);
    case 'priority':
      return priority(poll, cast, changed);
    default:
      return { ...oneOf(poll.options, poll.kind, 'statement', cast), unfinished: () => '' };
  }
}
