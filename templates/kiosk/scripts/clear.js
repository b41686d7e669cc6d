// Takes away what the last reader left, and shows the first screen to the next one.

const root = document.documentElement;

/** The first screen, in the language that the kiosk starts in, with no choices. */
const START = new URL(`${root.dataset.root}index.html`, location.href).href;

/** What may be forbidden, or missing, must not keep the rest from being cleared. */
function attempt(action) {
  try {
    action();
  } catch (_error) {
    // There was nothing to clear, or nobody may.
  }
}

/** Other windows of this kiosk, if someone has opened any: they are cleared too. */
const others = 'BroadcastChannel' in window ? new BroadcastChannel('kiosk') : undefined;
if (others) others.onmessage = () => leave();

/** Shows nothing at once, clears, and goes to the first screen. Nothing leads back. */
export function clear() {
  if (others) attempt(() => others.postMessage('clear'));
  leave();
}

function leave() {
  root.setAttribute('data-cleared', '');
  attempt(() => speechSynthesis.cancel());
  for (const media of document.querySelectorAll('audio, video')) attempt(() => media.pause());
  attempt(() => getSelection().removeAllRanges());
  attempt(() => {
    window.name = '';
  });
  attempt(() => localStorage.clear());
  attempt(() => sessionStorage.clear());
  location.replace(START);
}
