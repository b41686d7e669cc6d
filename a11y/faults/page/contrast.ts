import { FORM, GALLERY, KIOSK, LEAFLET } from '../good-pages.ts';
import { css, faultsOf, following, instead, script, without } from '../page-fault.ts';

const leaflet = faultsOf(LEAFLET);
const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);
const kiosk = faultsOf(KIOSK, 'kiosk');

/** What cannot be seen for its colour. */
export const CONTRAST_FAULTS = [
  leaflet('grey-text', 'Text is grey on white.', css('main p { color: #777 }')),
  leaflet(
    'grey-not-quite',
    'Text has a contrast of 5 to 1, too little for many.',
    css('main li { color: #6b6b6b }'),
  ),
  form('button-pale', 'The words of the button hardly stand out.', css('button { background: #6fa88a }')),
  leaflet('opacity-text', 'Text is half see-through.', css('#hours { opacity: .45 }')),
  leaflet(
    'picture-behind-text',
    'Words stand on a busy picture.',
    css('#refuse { background: url(../files/busy.svg); padding: 1rem }'),
  ),
  gallery(
    'banner-bright',
    'White words stand on the bright part of a picture.',
    css('.banner { background: #10241a url(../files/bright.svg) center / cover }'),
  ),
  gallery(
    'text-over-img',
    'Words are moved over a picture by their place.',
    instead(
      '<div class="banner" id="banner"><p>The garden is open every day until it gets dark.</p></div>',
      '<div style="position:relative;max-width:38rem"><img src="../files/bright.svg" alt="" width="600" height="200" style="width:100%;height:auto;display:block"><p style="position:absolute;top:20px;left:20px;color:#fff;margin:0">The garden is open every day until it gets dark.</p></div>',
    ),
  ),
  gallery(
    'gradient-text',
    'The colour behind the words fades to that of the words.',
    css('.banner { background: linear-gradient(90deg, #10241a, #f4fff8) }'),
  ),
  leaflet(
    'gradient-behind-box',
    'A box fades from white to dark, its words do not.',
    css('#refuse { background: linear-gradient(#fff 0, #1a1a1a 100%); padding: 1rem }'),
  ),
  form('placeholder-pale', 'The example in a field is too pale to read.', [
    instead('id="name" name="name"', 'id="name" name="name" placeholder="Sam Example"'),
    css('::placeholder { color: #b5b5b5; opacity: 1 }'),
  ]),
  form(
    'disabled-looking',
    'A button that works looks switched off.',
    css('button { background: #e4e4e4; color: #9a9a9a }'),
  ),
  form(
    'field-edge-pale',
    'Nobody sees where the fields are, because their edges are so pale.',
    css(
      'input[type=text], input[type=email], input[type=tel], select, textarea { border-color: #e8e6df; background: #fbfaf7 }',
    ),
  ),
  leaflet(
    'link-by-colour',
    'Links in the text differ from it by their colour alone.',
    css('#do a { text-decoration: none }'),
  ),
  gallery('link-by-colour-class', 'A link among words has no line, only a slightly other blue.', [
    instead(
      'Press the button to learn',
      'Read <a class="quiet" href="../contact.html">who works here</a>. Press the button to learn',
    ),
    css('.quiet { text-decoration-line: none; color: #24337a }'),
  ]),
  leaflet(
    'link-like-text',
    'A link looks just like the text around it.',
    css('#do a { color: inherit; text-decoration: none }'),
  ),
  leaflet(
    'text-shadow-smear',
    'A shadow smears the letters.',
    css('#first { color: #fff; background: none; text-shadow: 0 0 6px #000 }'),
  ),
  leaflet(
    'dark-theme-forgotten',
    'In a dark theme the words stay dark.',
    css('@media (prefers-color-scheme: light) { .box { background: #222 } } .box p { color: #1a1a1a }'),
  ),
  leaflet(
    'icon-pale',
    'A sign that says “stop” by itself is too pale.',
    following(
      '<div class="box" id="refuse">',
      '<svg role="img" aria-label="You may refuse" width="48" height="48" viewBox="0 0 48 48"><circle cx="24" cy="24" r="20" fill="none" stroke="#ddd" stroke-width="5"/></svg>',
    ),
  ),
  leaflet(
    'hover-loses-words',
    'Under the mouse a link becomes white on white.',
    css('#do a:hover { color: #fff; background: #fff }'),
  ),
  leaflet(
    'scripted-fade',
    'A script fades the words in and stops halfway.',
    script("document.getElementById('hours').style.color = 'rgba(26, 26, 26, .4)'"),
  ),
  leaflet(
    'mixed-blend',
    'Words blend with what is behind them.',
    css('#refuse { background: #0b3a75 } #refuse p { color: #123; mix-blend-mode: multiply }'),
  ),
  leaflet(
    'caption-in-svg-pale',
    'Words drawn in a picture are too pale.',
    instead(
      '<p id="hours">',
      '<svg role="img" aria-label="Call before noon" width="260" height="60" viewBox="0 0 260 60"><text x="4" y="38" font-size="24" fill="#aaa">Call before noon</text></svg><p id="hours">',
    ),
  ),
  leaflet(
    'selected-tab-colour-only',
    'Only its colour tells which page you are on.',
    [
      instead(
        '<a href="../advocates.html">Advocates</a>',
        '<a href="../advocates.html" style="color:#8a1c1c">Advocates</a>',
      ),
    ],
    {
      unseen:
        'A machine sees a link of another colour; that the colour stands for “you are here” is only in the mind of who made it.',
    },
  ),
  form('error-by-colour', 'A field with a mistake is only red.', [
    without('<p class="wrong" id="mail-wrong">Write your email with an @, like name@example.org.</p>'),
    without(' aria-describedby="mail-wrong"'),
    css('#mail { border-color: #c00 }'),
  ]),
  kiosk('kiosk-pale', 'The tiles on the screen are pale.', css('.tile { background: #9fc5cf }')),
  kiosk(
    'kiosk-glare',
    'The heading is white on a yellow band.',
    css('h1 { background: #ffd84d; color: #fff }'),
  ),
];
