// What everybody voted, once it is shown: rounds side by side, always with the number of votes.

import { el } from './dom.js';
import { pick, say } from './texts.js';

/** @param {Object} poll with its `results` */
export function results(poll) {
  const head = el('tr', {}, el('td'));
  poll.results.forEach((result) =>
    head.append(
      el('th', { scope: 'col' }, el('span', { text: say('round', result.round) }), el('small', { text: votes(result.voters) }))
    )
  );
  const shown = poll.results.some((result) => result.counts);
  const body = el('tbody');
  if (shown) {
    rows(poll).forEach((row) => body.append(line(poll, row)));
  }
  const few = poll.results.some((result) => !result.counts);
  return el(
    'div',
    {},
    el('table', { class: `results ${poll.kind}` }, el('caption', { class: 'visually-hidden', text: say('result') }), el('thead', {}, head), body),
    few ? el('p', { class: 'hint', text: say('tooFew') }) : null
  );
}

function votes(count) {
  return count === 1 ? say('vote') : say('votes', count);
}

/** What stands before each line, and what is counted in it. */
function rows(poll) {
  if (poll.kind !== 'risk') {
    const all = poll.options.map((option) => ({ key: option.value, text: pick(option.text), count: (counts) => counts[option.value] || 0 }));
    const last = poll.results[poll.results.length - 1].counts;
    return poll.kind === 'priority' && last ? all.sort((a, b) => b.count(last) - a.count(last)) : all;
  }
  const lines = [];
  for (const name of ['likelihood', 'severity']) {
    for (const option of poll.options.filter((each) => each.value.startsWith(`${name}/`))) {
      const point = option.value.split('/')[1];
      const place = name === 'likelihood' ? 0 : 1;
      lines.push({
        key: option.value,
        text: `${point} ${pick(option.text)}`,
        first: point === '1' ? say(name) : '',
        count: (counts) =>
          Object.entries(counts)
            .filter(([vote]) => vote.includes('/') && vote.split('/')[place] === point)
            .reduce((sum, [, count]) => sum + count, 0),
      });
    }
  }
  const cannot = poll.options.find((option) => option.value === 'cannot-judge');
  return cannot ? [...lines, { key: 'cannot-judge', text: pick(cannot.text), count: (counts) => counts['cannot-judge'] || 0 }] : lines;
}

function line(poll, row) {
  const mine = poll.mine && (poll.mine.value === row.key);
  const label = el('th', { scope: 'row' }, el('span', { text: row.text }), mine ? el('small', { class: 'mine', text: say('yours') }) : null);
  if (row.first) {
    label.prepend(el('strong', { class: 'part', text: row.first }));
  }
  const line = el('tr', {}, label);
  for (const result of poll.results) {
    if (!result.counts) {
      line.append(el('td', { text: '–' }));
      continue;
    }
    const count = row.count(result.counts);
    const bar = el('span', { class: `bar ${poll.kind}-${row.key.replace('/', '-')}`, 'aria-hidden': 'true' });
    // By the object model: the policy of the page permits no style in the document.
    bar.style.width = `${Math.round((100 * count) / Math.max(1, most(poll, result.counts)))}%`;
    line.append(el('td', {}, el('span', { class: 'count', text: poll.kind === 'priority' ? say('dots', count) : String(count) }), el('span', { class: 'track' }, bar)));
  }
  return line;
}

function most(poll, counts) {
  const sums = poll.kind === 'risk' ? rows(poll).map((row) => row.count(counts)) : Object.values(counts);
  return Math.max(...sums);
}
