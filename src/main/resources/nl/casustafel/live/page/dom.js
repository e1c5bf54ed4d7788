// Makes elements. Text from others only ever becomes text.

/**
 * @param {string} tag
 * @param {Object<string, any>} [properties] attributes; functions are listeners; `text` is the text
 *     content; true is an attribute without a value, false and null are none
 * @param {...(Node | null)} children null is none
 * @returns {any} the element
 */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'text') {
      node.textContent = value;
    } else if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** @param {string} id */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * Sets a text only when it differs, so that it is not read aloud again.
 *
 * @param {HTMLElement} node
 * @param {string} text
 */
export function write(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/**
 * Says something to those who hear the page; also when it is what was said last.
 *
 * @param {string} text
 */
export function announce(text) {
  byId('announce').textContent = text;
}

/**
 * Shows what is at hand, in the place of what was. The focus goes to its heading, so that one who
 * hears the page begins there; who is busy elsewhere is told and left alone.
 *
 * @param {(Node | null)[]} nodes
 * @param {boolean} [isNew] false when the same is shown again, as in another language
 */
export function show(nodes, isNew = true) {
  const task = byId('task');
  const busy = byId('beside').contains(document.activeElement) || document.querySelector('dialog[open]') !== null;
  const first = task.querySelector('.patience') !== null;
  task.replaceChildren(...nodes.filter((node) => node !== null));
  const heading = task.querySelector('h1');
  if (!heading) {
    return;
  }
  heading.tabIndex = -1;
  document.title = `${heading.textContent} · Casustafel`;
  if (isNew && busy) {
    announce(heading.textContent || '');
  } else if (isNew && !first) {
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}
