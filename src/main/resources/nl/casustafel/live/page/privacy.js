// What is stored and what is not, to be read before and after joining.

import { el } from './dom.js';
import { say } from './texts.js';

/** Opens the notice over the page; the page below stays as it is. */
export function openPrivacy() {
  const close = el('button', { type: 'button', class: 'primary', text: say('close'), click: () => dialog.close() });
  const wifi = location.protocol === 'https:' ? 'privacyWifiSecure' : 'privacyWifi';
  const dialog = el(
    'dialog',
    { 'aria-labelledby': 'privacy-title', close: () => dialog.remove() },
    el('h2', { id: 'privacy-title', text: say('privacyTitle') }),
    ...['privacyWhat', 'privacyWhere', 'privacyCookie', 'privacyNever', 'privacyEnd', 'privacySuggest', wifi, 'privacyVoluntary'].map((key) =>
      el('p', { text: say(key) })
    ),
    close
  );
  document.body.append(dialog);
  dialog.showModal();
}
