// Options of which one is chosen.

import { el } from './dom.js';
import { pick } from './texts.js';

/**
 * @param {import('./client.js').Option[]} options
 * @param {string} kind
 * @param {string} label the id of what they answer
 * @param {(value: string) => void} chosen
 */
export function oneOf(options, kind, label, chosen) {
  /** @type {Map<string, HTMLElement>} */
  const buttons = new Map();
  for (const option of options) {
    const scaled = kind === 'agreement' && option.value !== 'cannot-judge';
    const button = el(
      'button',
      {
        type: 'button',
        class: option.value === 'cannot-judge' ? 'option aside' : 'option',
        'aria-pressed': 'false',
        click: () => chosen(option.value),
      },
      scaled ? el('span', { class: `swatch agree-${option.value}`, 'aria-hidden': 'true' }) : null,
      el('span', { class: 'words', text: inFull(option) })
    );
    buttons.set(option.value, button);
  }
  return {
    node: el('div', { class: 'options', role: 'group', 'aria-labelledby': label }, ...buttons.values()),
    choose: (/** @type {string} */ value) =>
      buttons.forEach((button, own) => button.setAttribute('aria-pressed', String(own === value))),
  };
}

/** @param {import('./client.js').Option} option the points of a risk have their number before them */
export function inFull(option) {
  const point = /^(?:likelihood|severity)\/(\d)$/.exec(option.value);
  return point ? `${point[1]} · ${pick(option.text)}` : pick(option.text);
}
