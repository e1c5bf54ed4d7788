// A vote with dots: so many to give away, so many at most on one.

import { el, write } from './dom.js';
import { pick, say } from './texts.js';
import { dotsIn } from './wording.js';

/**
 * @param {import('./client.js').Poll} poll
 * @param {(value: string) => void} cast
 * @param {() => void} changed
 * @returns {import('./ballots.js').Ballot}
 */
export function priority(poll, cast, changed) {
  /** @type {Map<string, number>} */
  let given = new Map();
  let shown = '';
  const left = el('p', { class: 'dots-left', role: 'status' });
  const rows = poll.options.map((option) => row(option));

  const total = () => [...given.values()].reduce((sum, dots) => sum + dots, 0);

  /**
   * @param {string} item
   * @param {number} by
   */
  function add(item, by) {
    given.set(item, (given.get(item) || 0) + by);
    paint();
    if (total() > 0) {
      shown = [...given].filter(([, dots]) => dots > 0).map(([key, dots]) => `${key}=${dots}`).join(',');
      cast(shown);
    } else {
      // A vote without dots is none: the one before counts until another is given.
      changed();
    }
  }

  function paint() {
    const remaining = poll.dots - total();
    write(left, `${say('dotsLeft', remaining, poll.dots)}, ${say('dotsMost', poll.most)}`);
    rows.forEach(({ item, count, pips, more, fewer }) => {
      const dots = given.get(item) || 0;
      count.textContent = String(dots);
      [...pips.children].forEach((pip, place) => pip.classList.toggle('given', place < dots));
      more.setAttribute('aria-disabled', String(remaining < 1 || dots >= poll.most));
      fewer.setAttribute('aria-disabled', String(dots < 1));
    });
  }

  /** @param {import('./client.js').Option} option */
  function row(option) {
    const name = pick(option.text);
    const step = (/** @type {string} */ key, /** @type {string} */ sign, /** @type {number} */ by) => {
      const button = el('button', {
        type: 'button',
        class: 'step',
        'aria-label': say(key, name),
        text: sign,
        click: () => button.getAttribute('aria-disabled') === 'false' && add(option.value, by),
      });
      return button;
    };
    const pips = el('span', { class: 'pips', 'aria-hidden': 'true' });
    for (let pip = 0; pip < poll.most && poll.most <= 6; pip += 1) {
      pips.append(el('span'));
    }
    return {
      item: option.value,
      name,
      pips,
      count: el('span', { class: 'count', text: '0' }),
      more: step('more', '+', 1),
      fewer: step('fewer', '−', -1),
    };
  }

  const list = rows.map(({ name, pips, fewer, count, more }) =>
    el(
      'li',
      {},
      el('span', { class: 'item' }, el('span', { text: name }), pips),
      el('span', { class: 'steps', role: 'group', 'aria-label': name }, fewer, count, more)
    )
  );
  paint();
  return {
    node: el('div', {}, left, el('ul', { class: 'dots' }, ...list)),
    choose: (value) => {
      if (value !== shown) {
        shown = value;
        given = dotsIn(value);
        paint();
      }
    },
    unfinished: () => (total() === 0 && shown !== '' ? say('noDots') : ''),
  };
}
