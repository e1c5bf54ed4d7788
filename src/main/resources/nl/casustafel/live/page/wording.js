// The words of a vote.

import { pick, sayCount } from './texts.js';

/**
 * What a value says, as on the buttons.
 *
 * @param {import('./outbox.js').About} poll
 * @param {string} value
 */
export function inWords(poll, value) {
  const text = (/** @type {string} */ wanted) => {
    const option = poll.options.find((each) => each.value === wanted);
    return option ? pick(option.text) : wanted;
  };
  if (poll.kind === 'risk' && value.includes('/')) {
    const [likelihood, severity] = value.split('/');
    return `${text(`likelihood/${likelihood}`)} · ${text(`severity/${severity}`)}`;
  }
  if (poll.kind === 'priority') {
    return [...dotsIn(value)].map(([item, dots]) => `${text(item)}: ${sayCount('dotsOf', dots)}`).join(' · ');
  }
  return text(value);
}

/**
 * Dots by item in a value such as `R-12=2,R-7=1`.
 *
 * @param {string} value
 * @returns {Map<string, number>}
 */
export function dotsIn(value) {
  const parts = value.split(',').map((part) => part.split('='));
  return new Map(parts.filter(([, dots]) => dots).map(([item, dots]) => [item, Number(dots)]));
}
