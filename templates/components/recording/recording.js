// A large button beside the browser’s own controls, which are small on many screens. Without scripts those are there alone.
for (const button of document.querySelectorAll('.recording-play')) {
  const player = button.parentElement.querySelector('audio, video');
  const { play, pause } = button.dataset;
  const tell = () => {
    button.textContent = player.paused ? play : pause;
  };
  button.hidden = false;
  button.addEventListener('click', () => (player.paused ? player.play() : player.pause()));
  for (const event of ['play', 'pause', 'ended']) player.addEventListener(event, tell);
  tell();
}
