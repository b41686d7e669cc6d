import { FORM, GALLERY, KIOSK, LEAFLET } from '../good-pages.ts';
import { css, everywhere, faultsOf, following, instead, leading, script, without } from '../page-fault.ts';

const leaflet = faultsOf(LEAFLET);
const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);
const kiosk = faultsOf(KIOSK, 'kiosk');

/** What someone meets who uses a keyboard, a switch or a finger. */
export const FOCUS_FAULTS = [
  leaflet('focus-none', 'Nothing shows where you are.', css(':focus { outline: none !important }')),
  form('focus-zero-width', 'The ring is nothing wide.', css('*:focus { outline-width: 0 }')),
  gallery(
    'focus-transparent',
    'The ring is see-through.',
    css(':focus-visible { outline-color: transparent }'),
  ),
  leaflet('focus-white', 'The ring is white on white.', css('a:focus, button:focus { outline-color: #fff }')),
  form('focus-faint', 'The ring is a pale grey line.', css(':focus { outline: 1px solid #ddd }')),
  leaflet(
    'focus-clipped',
    'The ring is cut off by the edge of the box.',
    css('.menu li { overflow: hidden } .menu a:focus { outline-offset: 0 } nav { overflow: clip }'),
  ),
  form(
    'focus-blurs-itself',
    'A button throws the focus away as soon as it has it.',
    instead('<button type="submit">', '<button type="submit" onfocus="this.blur()">'),
  ),
  leaflet('focus-under-bar', 'What has the focus is hidden under a bar that stays.', [
    instead(
      '<footer>',
      '<div style="position:fixed;inset:auto 0 0 0;height:50vh;background:#0b3a75;color:#fff">We use no cookies.</div><footer>',
    ),
  ]),
  gallery('focus-under-header', 'A header that stays on top covers what the keyboard has reached.', [
    css('header { position: sticky; top: 0; height: 60vh; background: #fff; z-index: 5; max-width: none }'),
  ]),
  form(
    'focus-order-reversed',
    'The fields are shown in another order than the keyboard takes.',
    css('form { display: flex; flex-direction: column-reverse }'),
  ),
  leaflet(
    'focus-order-css',
    'The menu is turned round for the eyes only.',
    css('.menu { flex-direction: row-reverse; justify-content: flex-end }'),
  ),
  form(
    'tabindex-positive',
    'One field is reached before all others.',
    instead('id="say"', 'id="say" tabindex="3"'),
  ),
  leaflet(
    'tabindex-scripted',
    'A script gives every link a place of its own.',
    script(
      "document.querySelectorAll('main a').forEach((a, i) => a.setAttribute('tabindex', String(9 - i)))",
    ),
  ),
  form(
    'keyboard-trap',
    'Once in the last field, the Tab key does nothing.',
    script(
      "document.getElementById('say').addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault() } })",
    ),
  ),
  gallery(
    'keyboard-trap-two',
    'The Tab key goes round between two buttons for ever.',
    script(
      "const [one, two] = [document.getElementById('tab-1'), document.getElementById('open')]; one.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); two.focus() } }); two.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); one.focus() } })",
    ),
  ),
  leaflet(
    'mouse-only-div',
    'A button that is a box of words, which only a mouse can press.',
    leading(
      '<h2 id="time">',
      '<div class="press" onclick="document.getElementById(\'hours\').hidden = false" style="cursor:pointer;padding:1rem;border:2px solid">Ask for an advocate now</div>',
    ),
  ),
  gallery('mouse-only-listener', 'Words that a script makes into a button for the mouse.', [
    instead(
      '<button type="button" id="open">Whom to ask</button>',
      '<span id="open" style="cursor:pointer;display:inline-block;padding:1rem;border:3px solid">Whom to ask</span>',
    ),
  ]),
  form(
    'mouse-only-role',
    'It says it is a button, but the keyboard cannot reach it.',
    instead(
      '<button type="submit">Ask for a call</button>',
      '<span role="button" style="padding:1rem;background:#123f2b;color:#fff" onclick="document.forms[0].submit()">Ask for a call</span>',
    ),
  ),
  leaflet('mouse-only-hover', 'What a word means is seen only under the mouse.', [
    instead(
      'ask a tribunal',
      'ask a <span class="tip">tribunal<span class="says">A court that can end your section.</span></span>',
    ),
    css(
      '.tip .says { display: none; position: absolute; background: #fff } .tip:hover .says { display: block }',
    ),
  ]),
  leaflet(
    'link-without-href',
    'A link that is none for the keyboard.',
    instead('<a href="../advocates.html">', '<a onclick="location = \'../advocates.html\'">'),
  ),
  leaflet(
    'link-javascript',
    'A link that does nothing without scripts.',
    instead(
      '<a href="../tribunal.html">Tribunals',
      '<a href="javascript:void(0)" onclick="location.href=\'../tribunal.html\'">Tribunals',
    ),
  ),
  form(
    'focus-change-submits',
    'Choosing a ward sends the form away at once.',
    instead('<select id="ward" name="ward">', '<select id="ward" name="ward" onchange="this.form.submit()">'),
  ),
  form(
    'focus-opens',
    'Coming to a field opens another page.',
    instead('id="name" name="name"', 'id="name" onfocus="location.href=\'../contact.html\'" name="name"'),
  ),
  leaflet(
    'accesskey',
    'A key of the screen reader is taken by a link.',
    instead(
      '<a class="alone" href="../contact.html">',
      '<a class="alone" accesskey="c" href="../contact.html">',
    ),
  ),
  form('accesskey-twice', 'Two buttons are on one key.', [
    instead('<button type="submit">', '<button type="submit" accesskey="s">'),
    instead('<textarea id="say"', '<textarea accesskey="s" id="say"'),
  ]),
  leaflet(
    'target-tiny',
    'The links of the menu are as high as their letters.',
    css('.menu a { padding: 0; line-height: 1; font-size: 1rem; min-width: 0 } .menu { gap: 0 4px }'),
  ),
  form('target-radio-tiny', 'A choice is a dot of 13 pixels with words that cannot be pressed.', [
    instead(
      '<label class="choice" for="am"><input type="radio" id="am" name="when" value="am" required>In the morning</label>',
      '<div><input type="radio" id="am" name="when" value="am" required aria-label="In the morning"> In the morning</div>',
    ),
  ]),
  gallery('target-close-button', 'The button that closes is a small cross.', [
    instead(
      '<button type="button" id="close">Close</button>',
      '<button type="button" id="close" aria-label="Close" style="min-height:16px;min-width:16px;width:16px;height:16px;padding:0;font-size:12px;line-height:1;border-width:1px">×</button>',
    ),
    instead('<dialog id="dialog"', '<dialog open id="dialog"'),
  ]),
  gallery(
    'target-touching',
    'Two buttons touch each other.',
    css('.tabs { gap: 0 } .tabs button { min-height: 30px; padding: 0 4px; min-width: 30px }'),
  ),
  kiosk(
    'kiosk-small-button',
    'A button on the screen is too small for a trembling finger.',
    css('#larger { min-height: 30px; min-width: 40px; padding: 0 8px; font-size: 18px }'),
  ),
  kiosk(
    'kiosk-tile-44',
    'Tiles are as small as on a telephone.',
    css('.tile { min-height: 44px; padding: 0 8px; font-size: 22px; line-height: 40px; border-width: 2px }'),
  ),
  kiosk('kiosk-touching', 'Tiles on the screen touch each other.', css('.tiles { gap: 0 }')),
  kiosk(
    'kiosk-overlap',
    'One tile lies over the edge of another.',
    css('.tiles li + li { margin-top: -40px }'),
  ),
  kiosk(
    'kiosk-text-field',
    'The screen asks people to type.',
    leading(
      '<h2>Need larger words?</h2>',
      '<p><label for="q">What are you looking for?</label> <input id="q" type="text" autocomplete="off" style="font:inherit;min-height:88px"></p>',
    ),
  ),
  kiosk(
    'kiosk-textarea',
    'The screen keeps what someone writes into it.',
    leading(
      '<h2>Need larger words?</h2>',
      '<p><label for="note">Tell us what you think</label><br><textarea id="note" rows="3" style="font:inherit;min-height:88px;width:100%"></textarea></p>',
    ),
  ),
  kiosk(
    'kiosk-way-out',
    'A tile leads out to the open web.',
    instead('href="../contact.html"', 'href="https://www.nhs.uk/"'),
  ),
  kiosk(
    'kiosk-way-out-script',
    'A button leads out to the open web.',
    instead(
      '<button type="button" id="larger"',
      '<button type="button" onclick="location.href=\'https://www.mind.org.uk/\'">Mind</button><button type="button" id="larger"',
    ),
  ),
  kiosk(
    'kiosk-file',
    'A tile opens a file that has no way back.',
    instead(
      'href="../contact.html">People you can call',
      'href="../files/rights.pdf">People you can call (PDF, 14 KB)',
    ),
  ),
  kiosk('kiosk-no-home', 'The page has no way home.', [
    without(
      '<header><nav aria-label="Home"><a class="tile" id="home" href="../home.html">Home</a></nav></header>',
    ),
  ]),
  kiosk(
    'kiosk-new-window',
    'A tile opens a window that nobody can close.',
    instead(
      '<a class="tile" href="../advocates.html">',
      '<a class="tile" target="_blank" href="../advocates.html">',
    ),
  ),
  kiosk(
    'kiosk-mail',
    'A tile starts a mail program.',
    instead('href="../contact.html"', 'href="mailto:help@example.org"'),
  ),
  kiosk(
    'kiosk-stores',
    'What someone chose is kept for the next reader.',
    script("localStorage.setItem('read', location.pathname)"),
  ),
  leaflet(
    'skip-broken',
    'The link past the menu leads to nothing.',
    instead('href="#content"', 'href="#main-content"'),
  ),
  form('skip-missing-target', 'The link past the menu leads to a place before the menu.', [
    instead('href="#form"', 'href="#top"'),
    instead('<header class="wrap">', '<header class="wrap" id="top">'),
  ]),
  leaflet(
    'skip-hidden',
    'The link past the menu can never be seen.',
    css('.skip, .skip:focus { position: absolute; left: -9999px }'),
  ),
  leaflet(
    'skip-none',
    'There is no way past a menu of twenty links.',
    [
      without('<a class="skip" href="#content">Skip to main content</a>'),
      following(
        '<li><a href="../tribunal.html">Tribunals</a></li>',
        Array.from(
          { length: 17 },
          (_, i) => `<li><a href="../home.html?part=${i}">Part ${i + 1}</a></li>`,
        ).join(''),
      ),
    ],
    { beside: {} },
  ),
  leaflet('skip-not-first', 'The link past the menu comes after it.', [
    without('<a class="skip" href="#content">Skip to main content</a>'),
    leading('<main', '<a class="skip" href="#content">Skip to main content</a>'),
  ]),
  gallery('dialog-no-close', 'A dialog opens and cannot be closed by a button.', [
    instead('<button type="button" id="close">Close</button>', ''),
    instead("document.getElementById('close').addEventListener('click', () => dialog.close());", ''),
  ]),
  gallery(
    'tabs-no-arrows',
    'Tabs that only a mouse can change.',
    instead("tab.addEventListener('keydown'", "tab.addEventListener('keydownx'"),
  ),
  leaflet(
    'focus-on-text',
    'The Tab key stops at every point of a list.',
    everywhere('<li>', '<li tabindex="0">'),
  ),
];
