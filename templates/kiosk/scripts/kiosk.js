// What every screen of a kiosk does. It runs before anything is drawn, so that a reader’s choices are there from the first moment.
import { largestText, nextColours, nextText, wear } from './choices.js';
import { leaveIfBack } from './comes-back.js';
import { isFirst } from './first-screen.js';
import { fetchFonts } from './fonts.js';
import { begin as beginIdle } from './idle.js';
import { wipe } from './leftovers.js';
import { begin as beginListening } from './listen.js';
import { begin as beginMoves } from './moves.js';
import { beginOffline } from './offline.js';
import { beginPrinting } from './print.js';

document.documentElement.setAttribute('data-scripts', '');
wear();
fetchFonts();
leaveIfBack();
document.addEventListener('DOMContentLoaded', () => {
  beginMoves();
  beginIdle();
  beginListening();
  beginText(document.getElementById('kiosk-text'));
  document.getElementById('kiosk-colours').addEventListener('click', nextColours);
  hideOver();
  // What was still being cleared when the last screen went is cleared here.
  if (isFirst()) wipe();
  beginPrinting();
  beginOffline();
});

/** Where the words are as large as they get, the same button makes them usual again, and says so. */
function beginText(button) {
  const words = button.querySelector('.bar-words');
  const bigger = words.textContent;
  const tell = () => {
    words.textContent = largestText() ? button.dataset.usual : bigger;
  };
  tell();
  button.addEventListener('click', () => {
    nextText();
    tell();
  });
}

/** A drop-in that is over is not told, however old the edition is. */
function hideOver() {
  for (const list of document.querySelectorAll('.drop-ins')) {
    const told = [...list.querySelectorAll('[data-over]')];
    for (const one of told) if (new Date(one.dataset.over) < new Date()) one.remove();
    if (!list.querySelector('[data-over]')) list.remove();
  }
}
