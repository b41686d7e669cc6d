/** Large buttons beside the browser’s own controls, which are small on many screens. Without scripts those are there alone. */
export function beginPlayButtons() {
  for (const button of document.querySelectorAll('.recording-play')) {
    const player = button.closest('.recording').querySelector('audio, video');
    const { play, pause } = button.dataset;
    const tell = () => {
      button.textContent = player.paused ? play : pause;
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      if (player.paused) start(player);
      else player.pause();
    });
    for (const event of ['play', 'pause', 'ended']) player.addEventListener(event, tell);
    tell();
  }
}

function start(player) {
  const begun = player.play();
  // Whoever pauses at once, or has no such file, is told by the button.
  if (begun) begun.catch(() => undefined);
}
