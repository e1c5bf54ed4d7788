// What everybody voted, once it is shown: every option with its rounds beside each other, always
// with the number of votes.

import { el } from './dom.js';
import { pick, say, sayCount } from './texts.js';
import { dotsIn, inWords } from './wording.js';

/**
 * @typedef {import('./client.js').Poll} Poll
 * @typedef {Object<string, number>} Counts
 * @typedef {{words: string, looks: string, mine: boolean, count: (counts: Counts) => number}} Row
 */

/** @param {Poll} poll with its `results` */
export function results(poll) {
  const groups = groupsOf(poll);
  const most = Math.max(...groups.flatMap((group) => group.rows.map((row) => largestShare(poll, row))), 0.01);
  const shown = poll.results.some((result) => result.counts);
  const few = poll.results.filter((result) => !result.counts).map((result) => result.round);
  const own = poll.mine && poll.kind !== 'agreement' && poll.kind !== 'choice' ? inWords(poll, poll.mine.value) : '';
  return el(
    'section',
    { class: 'results', 'aria-label': say('result') },
    el('p', { class: 'voters' }, ...poll.results.map((result) => el('span', { text: head(poll, result) }))),
    ...(shown
      ? groups.flatMap((group) => [
          group.title ? el('h2', { text: group.title }) : null,
          el('ul', {}, ...group.rows.map((row) => item(poll, row, most))),
        ])
      : []),
    few.length > 0 ? el('p', { class: 'notice calm', text: shown ? say('tooFewIn', few.join(', ')) : say('tooFew') }) : null,
    own ? el('p', { class: 'own', text: say('yourVote', own) }) : null
  );
}

/**
 * @param {Poll} poll
 * @param {import('./client.js').Result} result
 */
function head(poll, result) {
  const votes = sayCount('votes', result.voters);
  return poll.results.length > 1 ? `${say('round', result.round)}: ${votes}` : votes;
}

/**
 * @param {Poll} poll
 * @returns {{title: string, rows: Row[]}[]}
 */
function groupsOf(poll) {
  const cannot = poll.options.filter((option) => option.value === 'cannot-judge');
  if (poll.kind === 'risk') {
    return [
      { title: say('likelihoodShort'), rows: scale(poll, 'likelihood', 0) },
      { title: say('severityShort'), rows: scale(poll, 'severity', 1) },
      { title: '', rows: cannot.map((option) => plain(poll, option)) },
    ];
  }
  const rows = poll.options.map((option) => plain(poll, option));
  const last = poll.results[poll.results.length - 1];
  if (poll.kind === 'priority' && last && last.counts) {
    const counts = last.counts;
    rows.sort((a, b) => b.count(counts) - a.count(counts));
  }
  return [{ title: '', rows }];
}

/**
 * @param {Poll} poll
 * @param {import('./client.js').Option} option
 * @returns {Row}
 */
function plain(poll, option) {
  const mine = poll.mine ? poll.mine.value : '';
  return {
    words: pick(option.text),
    looks: poll.kind === 'agreement' ? `agree-${option.value}` : '',
    mine: mine === option.value || dotsIn(mine).has(option.value),
    count: (counts) => counts[option.value] || 0,
  };
}

/**
 * The points of one scale of a risk, added up over the other.
 *
 * @param {Poll} poll
 * @param {'likelihood' | 'severity'} name
 * @param {0 | 1} place where its point stands in a vote such as `3/2`
 * @returns {Row[]}
 */
function scale(poll, name, place) {
  const own = poll.mine && poll.mine.value.includes('/') ? poll.mine.value.split('/')[place] : '';
  return poll.options
    .filter((option) => option.value.startsWith(`${name}/`))
    .map((option) => {
      const point = option.value.split('/')[1];
      return {
        words: `${point} · ${pick(option.text)}`,
        looks: `level-${point}`,
        mine: own === point,
        count: (counts) =>
          Object.entries(counts)
            .filter(([vote]) => vote.includes('/') && vote.split('/')[place] === point)
            .reduce((sum, [, count]) => sum + count, 0),
      };
    });
}

/**
 * @param {Poll} poll
 * @param {Row} row
 */
function largestShare(poll, row) {
  return Math.max(...poll.results.map(({ counts, voters }) => (counts ? row.count(counts) / Math.max(1, voters) : 0)));
}

/**
 * @param {Poll} poll
 * @param {Row} row
 * @param {number} most the largest share of all, which fills its track
 */
function item(poll, row, most) {
  const rounds = poll.results.filter((result) => result.counts);
  const bars = rounds.map((result) => {
    const count = row.count(result.counts || {});
    const bar = el('span', { class: `bar ${row.looks}` });
    // By the object model: the policy of the page permits no style in the document.
    bar.style.width = `${Math.round((100 * count) / Math.max(1, result.voters) / most)}%`;
    return el(
      'span',
      { class: poll.results.length > 1 ? 'round' : 'round alone' },
      el(
        'span',
        { class: 'figures' },
        poll.results.length > 1 ? el('span', { class: 'which', text: `${say('round', result.round)}: ` }) : null,
        el('strong', { text: poll.kind === 'priority' ? sayCount('dotsOf', count) : String(count) })
      ),
      el('span', { class: 'track', 'aria-hidden': 'true' }, bar)
    );
  });
  return el(
    'li',
    {},
    el('span', { class: 'label' }, el('span', { text: row.words }), row.mine ? el('span', { class: 'yours', text: say('yours') }) : null),
    el('span', { class: 'rounds' }, ...bars)
  );
}
