// Someone who listens touches nothing, and is still there.

/** Whether the screen is speaking or playing something at this moment. What has been paused, or waits for its file, is not heard. */
export function isHeard() {
  return isSpeaking() || [...document.querySelectorAll('audio, video')].some(plays);
}

function isSpeaking() {
  return 'speechSynthesis' in window && speechSynthesis.speaking && !speechSynthesis.paused;
}

function plays({ paused, ended, readyState }) {
  return !paused && !ended && readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
}
