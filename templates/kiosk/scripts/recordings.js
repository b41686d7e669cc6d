// Films and sound have large buttons of their own here, in place of the browser’s controls, some of which lead elsewhere.
import { beginPlayButtons } from '../../components/recording/play-buttons.js';

/** @param started called when one begins to play: nothing else is to be heard then */
export function begin(started) {
  beginPlayButtons();
  for (const stop of document.querySelectorAll('.recording-stop')) beginStop(stop);
  for (const player of players()) {
    player.controls = false;
    player.addEventListener('play', () => {
      pauseRecordings(player);
      started();
    });
  }
}

/** @param but one that may go on */
export function pauseRecordings(but) {
  for (const player of players()) if (player !== but) player.pause();
}

/** It ends a recording, which then begins at its beginning. */
function beginStop(stop) {
  const box = stop.closest('.recording');
  const player = box.querySelector('audio, video');
  const tell = () => {
    const still = player.ended || (player.paused && player.currentTime === 0);
    // Else the focus would be on something that has gone.
    if (still && document.activeElement === stop) box.querySelector('.recording-play').focus();
    stop.hidden = still;
  };
  stop.addEventListener('click', () => {
    player.pause();
    player.currentTime = 0;
    tell();
  });
  for (const event of ['play', 'pause', 'ended']) player.addEventListener(event, tell);
  tell();
}

function players() {
  return document.querySelectorAll('audio, video');
}
