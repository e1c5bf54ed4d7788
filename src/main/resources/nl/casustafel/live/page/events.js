// Hears that something changed; where events do not come through, asks every few seconds.

import { answered, asked } from './contact.js';

const POLL = 4000;
const AGAIN = 30000;
const STILL_THERE = 20000;

/** With some chance in it, so that a room does not come all at once. */
const about = (/** @type {number} */ pause) => pause * (0.75 + Math.random() / 2);

/**
 * @param {{changed: () => void, ended: () => void}} on
 * @returns {{stop: () => void, renew: () => void}} `renew` after the phone slept
 */
export function listen(on) {
  /** @type {EventSource | null} */
  let source = null;
  let failures = 0;
  let polling = 0;
  let again = 0;

  function stopPolling() {
    clearInterval(polling);
    polling = 0;
  }

  function failed() {
    failures += 1;
    asked();
    if (failures >= 2 && polling === 0) {
      polling = setInterval(on.changed, POLL);
    }
    if (source && source.readyState === EventSource.CLOSED) {
      again = setTimeout(open, about(failures < 2 ? 1000 : AGAIN));
    }
  }

  function open() {
    close();
    source = new EventSource('/api/events');
    source.addEventListener('open', () => {
      failures = 0;
      stopPolling();
      answered();
    });
    source.addEventListener('state', on.changed);
    source.addEventListener('ended', () => {
      stop();
      on.ended();
    });
    source.addEventListener('error', failed);
  }

  function close() {
    clearTimeout(again);
    if (source) {
      source.close();
    }
  }

  // A Wi-Fi that went away without a word leaves the stream open: so ask now and then.
  const watch = setInterval(() => {
    if (!document.hidden) {
      on.changed();
    }
  }, about(STILL_THERE));

  function stop() {
    close();
    stopPolling();
    clearInterval(watch);
  }

  open();
  return { stop, renew: open };
}
