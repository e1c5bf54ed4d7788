// What the page says, in the language of the reader.

import en from './texts-en.js';
import nl from './texts-nl.js';
import { keep, recall } from './storage.js';

/** @type {{nl: Object<string, string>, en: Object<string, string>}} */
const TEXTS = { nl, en };

/** @typedef {'nl' | 'en'} Language */

/** @type {Language} */
let language = 'nl';

/** The language that was chosen here before, else the first that the browser asks for. */
export function startLanguage() {
  const wanted = navigator.languages || [navigator.language];
  const first = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'nl' || tag === 'en');
  speak(recall('language', first || 'en') === 'nl' ? 'nl' : 'en');
}

/** From now on the other language, also when the page is opened again. */
export function switchLanguage() {
  speak(otherLanguage());
  keep('language', language);
}

/** @param {Language} wanted */
function speak(wanted) {
  language = wanted;
  document.documentElement.lang = wanted;
}

export function currentLanguage() {
  return language;
}

/** @returns {Language} */
export function otherLanguage() {
  return language === 'nl' ? 'en' : 'nl';
}

/**
 * The text of a key, with its arguments in the place of {0}, {1}.
 *
 * @param {string} key
 * @param {...(string | number)} args
 */
export function say(key, ...args) {
  return TEXTS[language][key].replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)]));
}

/**
 * As {@link say}, with another text for one.
 *
 * @param {string} key of the text for several; that for one ends in `One`
 * @param {number} count
 */
export function sayCount(key, count) {
  return count === 1 ? say(`${key}One`) : say(key, count);
}

/**
 * A text that the server sends in both languages.
 *
 * @param {import('./client.js').Both} both
 */
export function pick(both) {
  return both[language] || both.nl || both.en || '';
}
