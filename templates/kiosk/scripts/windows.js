// Other windows of this kiosk, if someone has opened any. Those opened from a disk, in some browsers, do not hear of each other.

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('kiosk') : undefined;

/** Says something to the others. @param {'clear' | 'reading'} what */
export function tellOthers(what) {
  if (channel) channel.postMessage(what);
}

/** Does something when another window says `what`. */
export function whenTold(what, action) {
  if (channel) channel.addEventListener('message', ({ data }) => data === what && action());
}
