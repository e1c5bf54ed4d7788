// A vote on a risk, one thing at a time: how likely, then how bad.

import { el } from './dom.js';
import { inFull, oneOf } from './options.js';
import { say } from './texts.js';

/** @typedef {'likelihood' | 'severity'} Scale */

/** What was chosen of a vote that is not whole yet, so that another language does not lose it. */
const begun = { vote: '', likelihood: '', severity: '' };

/**
 * @param {import('./client.js').Poll} poll
 * @param {(value: string) => void} cast
 * @param {() => void} changed
 * @returns {import('./ballots.js').Ballot}
 */
export function risk(poll, cast, changed) {
  const vote = `${poll.subject} ${poll.round}`;
  if (begun.vote !== vote) {
    Object.assign(begun, { vote, likelihood: '', severity: '' });
  }
  const node = el('div');
  let shown = '';
  /** @type {Scale} */
  let step = begun.likelihood ? 'severity' : 'likelihood';

  /** @param {string} value */
  function take(value) {
    if (value === 'cannot-judge') {
      Object.assign(begun, { likelihood: '', severity: '' });
      cast(value);
      return;
    }
    const [scale, point] = value.split('/');
    begun[/** @type {Scale} */ (scale)] = point;
    const further = step === 'likelihood';
    step = 'severity';
    paint(further);
    if (begun.likelihood && begun.severity) {
      cast(`${begun.likelihood}/${begun.severity}`);
    } else {
      changed();
    }
  }

  /** @param {boolean} isNew whether the focus goes to the question */
  function paint(isNew) {
    const here = node.contains(document.activeElement);
    const heading = el('h2', { id: 'scale', tabindex: '-1', text: say(step) });
    const options = oneOf(
      poll.options.filter((option) => option.value.startsWith(`${step}/`) || option.value === 'cannot-judge'),
      'risk',
      'scale',
      take
    );
    options.choose(shown === 'cannot-judge' ? shown : `${step}/${begun[step]}`);
    node.replaceChildren(
      el('p', { class: 'over', text: say('step', step === 'likelihood' ? 1 : 2) }),
      heading,
      ...(step === 'severity' ? [back()] : []),
      options.node
    );
    if (isNew) {
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: 'nearest' });
    } else if (here) {
      (options.node.querySelector('[aria-pressed=true]') || heading).focus({ preventScroll: true });
    }
  }

  /** What was chosen in the first step, and the way back to it. */
  function back() {
    const option = poll.options.find((each) => each.value === `likelihood/${begun.likelihood}`);
    return el(
      'p',
      { class: 'before' },
      el(
        'span',
        {},
        el('span', { class: 'which', text: say('likelihoodShort') }),
        el('span', { class: 'unseen', text: ': ' }),
        el('span', { class: 'chosen', text: option ? inFull(option) : '' })
      ),
      el('button', {
        type: 'button',
        class: 'link',
        text: say('change'),
        'aria-label': `${say('change')}: ${say('likelihoodShort')}`,
        click: () => {
          step = 'likelihood';
          paint(true);
        },
      })
    );
  }

  paint(false);
  return {
    node,
    choose: (value) => {
      if (value === shown) {
        return;
      }
      shown = value;
      const [likelihood, severity] = value.includes('/') ? value.split('/') : ['', ''];
      if (severity) {
        Object.assign(begun, { likelihood, severity });
      }
      // Without a likelihood there is nothing to be second to.
      step = begun.likelihood ? 'severity' : 'likelihood';
      paint(false);
    },
    unfinished: () => (begun.likelihood && !begun.severity ? say('halfway') : ''),
  };
}
