// What is around every screen: the language, what is stored, whether the laptop answers.

import { isLost, onContact } from './contact.js';
import { byId, el } from './dom.js';
import { allWaiting, stuckOn } from './outbox.js';
import { openPrivacy } from './privacy.js';
import { notStored } from './stuck.js';
import { otherLanguage, say, startLanguage, switchLanguage } from './texts.js';

/** @type {(() => string) | null} */
let noticed = null;

/** @param {() => void} repaint shows the screen again, in the other language */
export function begin(repaint) {
  startLanguage();
  words();
  byId('language').addEventListener('click', () => {
    switchLanguage();
    words();
    repaint();
  });
  byId('privacy').addEventListener('click', openPrivacy);
  onContact(banner);
}

function words() {
  const language = byId('language');
  language.textContent = say('language');
  language.setAttribute('aria-label', say('languageLabel'));
  language.lang = otherLanguage();
  language.hidden = false;
  byId('promise').textContent = say('promise');
  byId('privacy').textContent = say('privacy');
  byId('privacy').hidden = false;
  notices();
  banner();
}

/** Says when the laptop is out of reach or cannot store, and that nothing is lost. */
export function banner() {
  const connection = byId('connection');
  const text = trouble();
  connection.hidden = text === '';
  if (connection.textContent !== text) {
    connection.textContent = text;
  }
}

function trouble() {
  if (isLost()) {
    return say(allWaiting().length > 0 ? 'offlineKept' : 'offline');
  }
  const stuck = stuckOn();
  return stuck ? `${notStored(stuck)} ${say('keptOnPhone')}` : '';
}

/**
 * Says something that stays until it is closed, in whichever language.
 *
 * @param {() => string} text
 */
export function notice(text) {
  noticed = text;
  notices();
}

function notices() {
  const node = byId('notice');
  const close = () => {
    noticed = null;
    notices();
  };
  node.hidden = noticed === null;
  node.replaceChildren(
    ...(noticed ? [el('p', { text: noticed() }), el('button', { type: 'button', class: 'link', text: say('close'), click: close })] : [])
  );
}
