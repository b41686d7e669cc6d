import { FORM, GALLERY, LEAFLET } from '../good-pages.ts';
import { css, faultsOf, following, instead, leading, script, without } from '../page-fault.ts';

const leaflet = faultsOf(LEAFLET);
const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);

const ALT = 'alt="Two armchairs beside a window."';

/** Pictures, sound, film, and what moves or runs out of time. */
export const PICTURE_FAULTS = [
  leaflet('alt-none', 'A picture has no words.', without(` ${ALT}`)),
  leaflet('alt-file', 'The words of a picture are the name of its file.', instead(ALT, 'alt="IMG_2041.JPG"')),
  leaflet(
    'alt-file-words',
    'The words of a picture are its file, with dashes.',
    instead(ALT, 'alt="room-final-v2"'),
  ),
  leaflet('alt-image', 'The words of a picture are “image”.', instead(ALT, 'alt="image"')),
  leaflet(
    'alt-picture-of',
    'The words begin with “Picture of”.',
    instead(ALT, 'alt="Picture of a room with two armchairs."'),
  ),
  leaflet(
    'alt-repeats-caption',
    'A picture and its caption say the same twice.',
    instead(ALT, 'alt="You can use the quiet room on any day."'),
  ),
  leaflet(
    'alt-long',
    'The words of a picture are a whole text.',
    instead(
      ALT,
      `alt="${'Two armchairs beside a window in a room on the first floor of the building. '.repeat(6)}"`,
    ),
  ),
  leaflet(
    'alt-empty-in-figure',
    'A picture with a caption is said to be decoration.',
    instead(ALT, 'alt=""'),
  ),
  leaflet('alt-spaces', 'The words of a picture are a space.', instead(ALT, 'alt=" "')),
  leaflet(
    'alt-placeholder',
    'The words of a picture say “alt text here”.',
    instead(ALT, 'alt="alt text here"'),
  ),
  leaflet(
    'alt-wrong',
    'The words tell of another picture.',
    instead(ALT, 'alt="A nurse at the door with a tray."'),
    { unseen: 'The words are good words; what the picture shows, only eyes can tell.' },
  ),
  gallery(
    'alt-svg-nameless',
    'A drawing that tells something has no name.',
    leading(
      '<h2 id="ask">',
      '<svg role="img" width="60" height="60" viewBox="0 0 60 60"><path d="M5 55 30 5l25 50z" fill="#b00020"/></svg>',
    ),
  ),
  gallery('alt-background', 'A plan of the way is a background without words.', [
    leading('<h2 id="ask">', '<div role="img" class="plan"></div>'),
    css('.plan { width: 300px; height: 160px; background: url(../files/dark.svg) }'),
  ]),
  form(
    'alt-image-button',
    'A button is a picture without words.',
    instead(
      '<button type="submit">Ask for a call</button>',
      '<input type="image" src="../files/dark.svg" width="120" height="48">',
    ),
  ),
  gallery(
    'alt-area',
    'A part of a map that can be pressed has no name.',
    leading(
      '<h2 id="ask">',
      '<img src="../files/dark.svg" usemap="#plan" width="300" height="160" alt="Plan of the ward."><map name="plan"><area shape="rect" coords="0,0,100,100" href="../home.html"></map>',
    ),
  ),
  leaflet(
    'alt-link',
    'A link has the words of its picture wrong.',
    leading(
      '<h2 id="time">',
      '<a href="../advocates.html"><img src="../files/room.svg" width="200" height="125" alt="logo.png"></a>',
    ),
  ),
  leaflet(
    'text-in-picture',
    'A notice is a picture of words.',
    instead(
      '<div class="box" id="refuse"><p>You can say no. You can change your mind later.</p></div>',
      '<p><img src="../files/notice.png" width="560" height="160" alt="A notice."></p>',
    ),
  ),
  gallery(
    'text-in-svg-picture',
    'The times of the garden are a picture of words.',
    leading(
      '<h2 id="ask">',
      '<p><img src="../files/words.svg" width="600" height="120" alt="Garden times"></p>',
    ),
  ),
  leaflet(
    'picture-missing',
    'A picture is not there.',
    instead('../files/room.svg', '../files/quiet-room.svg'),
  ),
  leaflet(
    'picture-stretched',
    'A picture is pulled out of shape.',
    instead('width="400" height="250"', 'width="400" height="80" style="height:80px"'),
  ),
  leaflet(
    'picture-abroad',
    'A picture is fetched from another server, which sees who reads.',
    instead('../files/room.svg', 'https://pictures.invalid/room.svg'),
  ),
  gallery(
    'media-no-captions',
    'A film has no captions.',
    without('<track kind="captions" src="../files/room.vtt" srclang="en" label="English" default>'),
  ),
  gallery(
    'media-captions-lost',
    'The captions of a film are not there.',
    instead('../files/room.vtt', '../files/captions.vtt'),
  ),
  gallery('media-no-transcript', 'A sound and a film have no text.', [
    without(
      '<h3>What is said</h3>\n<p id="spoken">An advocate is on your side. You can ask for one today.</p>',
    ),
    without(
      '<h3>Transcript of the film</h3>\n<p id="seen">The door opens. There are two armchairs beside a window. A voice says that you can use this room on any day.</p>',
    ),
  ]),
  gallery(
    'media-autoplay',
    'A sound starts by itself.',
    instead(
      'controls preload="none" aria-label="What an advocate does',
      'controls autoplay aria-label="What an advocate does',
    ),
  ),
  gallery(
    'media-autoplay-film',
    'A film starts by itself and goes round for ever.',
    instead(
      '<video id="film" src="../files/room.mp4" controls',
      '<video id="film" src="../files/room.mp4" autoplay loop',
    ),
  ),
  gallery(
    'media-autoplay-script',
    'A script starts the sound.',
    script("addEventListener('load', () => document.getElementById('sound').play().catch(() => {}))"),
  ),
  gallery(
    'media-no-controls',
    'A sound cannot be stopped.',
    instead('src="../files/talk.wav" controls preload', 'src="../files/talk.wav" preload'),
  ),
  gallery(
    'media-no-name',
    'Nothing says what a sound is.',
    without(' aria-label="What an advocate does, 1 second"'),
  ),
  leaflet(
    'moving-marquee',
    'Words run across the page.',
    instead(
      '<p id="hours">Someone',
      '<p id="hours"><marquee>New: ask for your advocate today!</marquee> Someone',
    ),
  ),
  leaflet(
    'moving-css',
    'A box moves up and down for ever.',
    css(
      '@keyframes bob { from { transform: translateY(0) } to { transform: translateY(-14px) } } #refuse { animation: bob 1s infinite alternate }',
    ),
  ),
  gallery('moving-script', 'News change by themselves every two seconds.', [
    leading('<h2 id="ask">', '<p id="news">The garden is open.</p>'),
    script(
      "const news = ['The garden is open.', 'Lunch is at noon.', 'Visits end at eight.']; let at = 0; setInterval(() => { document.getElementById('news').textContent = news[at = (at + 1) % 3] }, 2000)",
    ),
  ]),
  leaflet('moving-carousel', 'A row of cards slides along and cannot be stopped.', [
    leading(
      '<h2 id="time">',
      '<div class="band"><div class="slides"><span>Talk to us.</span> <span>We listen.</span> <span>It is free.</span></div></div>',
    ),
    css(
      '.band { overflow: hidden; max-width: 29rem } .slides { white-space: nowrap; animation: slide 6s linear infinite } @keyframes slide { to { transform: translateX(-50%) } }',
    ),
  ]),
  leaflet(
    'flashing',
    'A notice flashes five times a second.',
    css(
      '@keyframes flash { 0%, 49% { background: #f00 } 50%, 100% { background: #fff } } #refuse { animation: flash .2s infinite; padding: 2rem }',
    ),
  ),
  gallery(
    'flashing-script',
    'A script makes the page flash.',
    script(
      "setInterval(() => { document.body.style.background = document.body.style.background === 'black' ? '#fff' : 'black' }, 80)",
    ),
  ),
  leaflet('blink', 'A word blinks.', [
    instead('They are free', 'They are <span class="blink">free</span>'),
    css('@keyframes b { 50% { visibility: hidden } } .blink { animation: b 1s steps(2) infinite }'),
  ]),
  leaflet(
    'motion-ignored',
    'Things glide although the reader asked for stillness.',
    css(
      'html { scroll-behavior: smooth } a, button { transition: all 2s } main > * { animation: in 3s both } @keyframes in { from { transform: translateX(60px) } }',
    ),
  ),
  leaflet(
    'refresh',
    'The page loads itself anew every thirty seconds.',
    following('<meta charset="utf-8">', '<meta http-equiv="refresh" content="30">'),
  ),
  form(
    'redirect',
    'The page goes elsewhere after a minute.',
    following('<meta charset="utf-8">', '<meta http-equiv="Refresh" content="60; url=../home.html">'),
  ),
  form(
    'time-limit-script',
    'After twenty seconds all that was typed is lost.',
    script('setTimeout(() => { document.forms[0].reset(); location.reload() }, 20000)'),
  ),
  form('time-limit-words', 'The form runs out after five minutes, without a way to ask for more.', [
    following(
      'unless it says that you need not.</p>',
      '<p>This form ends in <span id="left">300</span> seconds.</p>',
    ),
    script(
      "let left = 300; setInterval(() => { left -= 1; document.getElementById('left').textContent = String(left); if (left === 0) location.href = '../home.html' }, 1000)",
    ),
  ]),
  leaflet(
    'scripted-popup',
    'A question jumps up over the page.',
    script(
      "const d = document.createElement('div'); d.innerHTML = '<p>Rate us!</p>'; d.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:99'; document.body.append(d)",
    ),
  ),
  leaflet(
    'scripted-alert',
    'A message must be closed before one can read.',
    script("setTimeout(() => alert('Welcome!'), 50)"),
  ),
];
