// What the phone keeps: in localStorage, and where that is refused (some private windows) as long
// as the page is open.

const PREFIX = 'casustafel.';

/** @type {Map<string, any>} */
const memory = new Map();

/**
 * @template T
 * @param {string} name
 * @param {T} otherwise when nothing is kept under the name
 * @returns {T}
 */
export function recall(name, otherwise) {
  if (memory.has(name)) {
    return memory.get(name);
  }
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

/**
 * @param {string} name
 * @param {any} value as JSON has it
 */
export function keep(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    memory.delete(name);
  } catch {
    memory.set(name, value);
  }
}

/** @param {string} name */
export function forget(name) {
  memory.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Then nothing was kept there.
  }
}
