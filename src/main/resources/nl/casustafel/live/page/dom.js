// Makes elements. Text from others only ever becomes text.

/**
 * @param {string} tag
 * @param {Object} [properties] attributes; functions are listeners; `text` is the text content
 * @param {...(Node|null)} children
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

/** Says something to those who hear the page. */
export function announce(text) {
  const region = document.getElementById('announce');
  if (region.textContent !== text) {
    region.textContent = text;
  }
}

/** Shows one screen and moves the focus to its heading, so that a reader begins there. */
export function show(...nodes) {
  const main = document.getElementById('main');
  main.replaceChildren(...nodes.filter((node) => node !== null));
  const heading = main.querySelector('h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}
