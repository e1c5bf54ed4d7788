// Why the laptop cannot store what is sent to it, for somebody who holds a phone.

import { say } from './texts.js';

/** @type {Object<string, string>} */
const HAPPENED = {
  'disk-full': 'laptopDiskFull',
  'in-use': 'laptopInUse',
  'read-only': 'laptopReadOnly',
  'folder-gone': 'laptopFolderGone',
};

/**
 * What happened; empty when the answer is about something else.
 *
 * @param {import('./client.js').Answer} answer
 */
export function notStored(answer) {
  return answer.data.error === 'not-stored' ? say(HAPPENED[answer.data.reason] || 'laptopNotStoring') : '';
}
