// What is stored and what is not, to be read before and after joining.

import { byId, el } from './dom.js';
import { say } from './texts.js';

/** Opens the notice over the page; the page below stays as it is. */
export function openPrivacy() {
  const wifi = location.protocol === 'https:' ? 'privacyWifiSecure' : 'privacyWifiText';
  const parts = [
    ['privacyKept', 'privacyKeptText'],
    ['privacyNot', 'privacyNotText'],
    ['privacyNever', 'privacyNeverText'],
    ['privacyPhone', 'privacyPhoneText'],
    ['privacyEnd', 'privacyEndText'],
    ['privacyWifi', wifi],
    ['privacyFree', 'privacyFreeText'],
  ];
  const title = el('h2', { id: 'privacy-title', tabindex: '-1', text: say('privacyTitle') });
  const dialog = el(
    'dialog',
    { 'aria-labelledby': 'privacy-title', close: away },
    title,
    ...parts.flatMap(([heading, text]) => [el('h3', { text: say(heading) }), el('p', { text: say(text) })]),
    el('div', { class: 'last' }, el('button', { type: 'button', class: 'primary', text: say('close'), click: away }))
  );

  function away() {
    dialog.remove();
    byId('privacy').focus();
  }

  document.body.append(dialog);
  if (dialog.showModal) {
    dialog.showModal();
  } else {
    dialog.setAttribute('open', '');
  }
  title.focus();
}
