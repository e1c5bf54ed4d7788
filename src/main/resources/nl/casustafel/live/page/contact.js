// Whether the laptop answers. What is asked and not answered within five seconds, counts as no.

const PATIENCE = 5000;

let timer = 0;
let lost = false;
/** @type {(lost: boolean) => void} */
let listener = () => {};

/** @param {(lost: boolean) => void} heard gets whether the laptop is out of reach */
export function onContact(heard) {
  listener = heard;
}

/** Something is asked of the laptop, or ought to come from it. */
export function asked() {
  if (timer === 0 && !lost) {
    timer = setTimeout(() => {
      timer = 0;
      lost = true;
      listener(true);
    }, PATIENCE);
  }
}

/** The laptop said something. */
export function answered() {
  clearTimeout(timer);
  timer = 0;
  if (lost) {
    lost = false;
    listener(false);
  }
}

export function isLost() {
  return lost;
}
