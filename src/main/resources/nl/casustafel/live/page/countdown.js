// How long a round is still open, in figures; twice also in words, for those who hear the page.

import { announce, el } from './dom.js';
import { say } from './texts.js';

const SAID_AT = 10;

let until = 0;
let last = 0;

/**
 * @param {number | null} closesIn milliseconds from now; null while the round has no end
 */
export function countDown(closesIn) {
  until = closesIn === null ? 0 : Date.now() + closesIn;
  if (closesIn && last === 0) {
    last = seconds();
    announce(say('closesSoon', last));
  } else if (closesIn === null) {
    last = 0;
  }
  tick();
}

function seconds() {
  return Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

function tick() {
  const timer = document.getElementById('timer');
  if (!timer) {
    return;
  }
  const left = seconds();
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  timer.classList.toggle('ticking', until > 0);
  timer.replaceChildren(...(until ? [el('span', { class: 'closing', text: say('closesIn') }), ` ${clock}`] : []));
  if (until && last > SAID_AT && left <= SAID_AT) {
    announce(say('closesSoon', left));
  }
  last = until ? left : 0;
}

setInterval(tick, 250);
