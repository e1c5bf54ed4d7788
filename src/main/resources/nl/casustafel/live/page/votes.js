// The ways to vote, one for each kind. Each gives a node and tells what was chosen.

import { el } from './dom.js';
import { pick, say } from './texts.js';

/**
 * @param {Object} poll as the server describes it
 * @param {function(string)} cast gets the value chosen
 * @returns {{node: Node, choose: function(string)}} `choose` shows a value as chosen, '' for none
 */
export function ballot(poll, cast) {
  switch (poll.kind) {
    case 'risk':
      return risk(poll, cast);
    case 'priority':
      return priority(poll, cast);
    default:
      return oneOf(poll.options, pick(poll.statement), cast, poll.kind);
  }
}

/** The words of a vote. */
export function inWords(poll, value) {
  const text = (wanted) => {
    const option = poll.options.find((each) => each.value === wanted);
    return option ? pick(option.text) : wanted;
  };
  if (poll.kind === 'risk' && value.includes('/')) {
    const [likelihood, severity] = value.split('/');
    return `${text(`likelihood/${likelihood}`)} · ${text(`severity/${severity}`)}`;
  }
  if (poll.kind === 'priority') {
    return value
      .split(',')
      .map((part) => part.split('='))
      .map(([item, dots]) => `${text(item)}: ${dots}`)
      .join(' · ');
  }
  return text(value);
}

function oneOf(options, label, cast, kind) {
  const buttons = new Map();
  const group = el('div', { class: 'options', role: 'group', 'aria-label': label });
  for (const option of options) {
    const button = el(
      'button',
      {
        type: 'button',
        class: `option ${kind}-${option.value}`,
        'aria-pressed': 'false',
        click: () => cast(option.value),
      },
      el('span', { class: 'mark', 'aria-hidden': 'true' }),
      el('span', { text: pick(option.text) })
    );
    buttons.set(option.value, button);
    group.append(button);
  }
  return {
    node: group,
    choose: (value) =>
      buttons.forEach((button, own) => button.setAttribute('aria-pressed', String(own === value))),
  };
}

function risk(poll, cast) {
  const chosen = { likelihood: '', severity: '' };
  const parts = ['likelihood', 'severity'].map((name) => {
    const options = poll.options.filter((option) => option.value.startsWith(`${name}/`));
    return {
      name,
      group: oneOf(options, say(name), (value) => pickOne(name, value), 'choice'),
    };
  });
  const hint = el('p', { class: 'hint', role: 'status' });
  const cannot = poll.options.filter((option) => option.value === 'cannot-judge');
  const skip = oneOf(cannot, say('likelihood'), () => cast('cannot-judge'), 'agreement');

  function pickOne(name, value) {
    chosen[name] = value.split('/')[1];
    parts.forEach((part) => part.group.choose(chosen[part.name] ? `${part.name}/${chosen[part.name]}` : ''));
    skip.choose('');
    if (chosen.likelihood && chosen.severity) {
      hint.textContent = '';
      cast(`${chosen.likelihood}/${chosen.severity}`);
    } else {
      hint.textContent = say('chooseBoth');
    }
  }

  return {
    node: el(
      'div',
      {},
      ...parts.flatMap((part) => [el('h2', { text: say(part.name) }), part.group.node]),
      hint,
      skip.node
    ),
    choose: (value) => {
      const both = value.includes('/');
      const [likelihood, severity] = both ? value.split('/') : ['', ''];
      if (both || value === 'cannot-judge') {
        Object.assign(chosen, { likelihood, severity });
        parts.forEach((part) => part.group.choose(both ? `${part.name}/${chosen[part.name]}` : ''));
      }
      skip.choose(value);
    },
  };
}

function priority(poll, cast) {
  const given = new Map();
  const rows = new Map();
  const left = el('p', { class: 'dots-left', role: 'status' });
  const list = el('ul', { class: 'dots' });

  const total = () => [...given.values()].reduce((sum, dots) => sum + dots, 0);

  function add(item, by) {
    given.set(item, (given.get(item) || 0) + by);
    paint();
    const value = [...given].filter(([, dots]) => dots > 0).map(([key, dots]) => `${key}=${dots}`);
    if (value.length > 0) {
      cast(value.join(','));
    }
  }

  function paint() {
    const remaining = poll.dots - total();
    left.textContent = `${say('dotsLeft', remaining, poll.dots)} ${say('dotsMost', poll.most)}`;
    rows.forEach((row, item) => {
      const dots = given.get(item) || 0;
      row.count.textContent = String(dots);
      row.more.setAttribute('aria-disabled', String(remaining < 1 || dots >= poll.most));
      // The last dot stays: a vote without dots is none.
      row.fewer.setAttribute('aria-disabled', String(dots < 1 || total() === 1));
    });
  }

  for (const option of poll.options) {
    const name = pick(option.text);
    const step = (key, sign, by) => {
      const button = el('button', {
        type: 'button',
        class: 'step',
        'aria-label': say(key, name),
        text: sign,
        click: () => button.getAttribute('aria-disabled') === 'false' && add(option.value, by),
      });
      return button;
    };
    const row = { count: el('output', { text: '0' }), more: step('more', '+', 1), fewer: step('fewer', '−', -1) };
    rows.set(option.value, row);
    list.append(el('li', {}, el('span', { text: name }), el('span', { class: 'steps' }, row.fewer, row.count, row.more)));
  }
  paint();
  return {
    node: el('div', {}, left, list),
    choose: (value) => {
      given.clear();
      value
        .split(',')
        .map((part) => part.split('='))
        .filter(([, dots]) => dots)
        .forEach(([item, dots]) => given.set(item, Number(dots)));
      paint();
    },
  };
}
