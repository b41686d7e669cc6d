import { FORM, GALLERY, LEAFLET } from '../good-pages.ts';
import { css, faultsOf, following, instead, leading, script } from '../page-fault.ts';

const leaflet = faultsOf(LEAFLET);
const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);

/** What is lost, cut off or out of order for some readers. */
export const LAYOUT_FAULTS = [
  leaflet(
    'reflow-wide-table',
    'A table is wider than a telephone, and the page with it.',
    css('#times { min-width: 900px }'),
  ),
  form(
    'reflow-fixed-width',
    'The form is 800 pixels wide, whatever the window.',
    css('.wrap { width: 800px; max-width: none }'),
  ),
  gallery(
    'reflow-lost',
    'On a telephone a part of the page is left out.',
    css('@media (max-width: 500px) { #spoken, #seen { display: none } }'),
  ),
  leaflet(
    'reflow-contact-lost',
    'On a telephone the number to call is gone.',
    css('@media (max-width: 400px) { #phone { visibility: hidden } }'),
  ),
  leaflet(
    'reflow-long-word',
    'An address that does not break pushes the page sideways.',
    following(
      'in the afternoon.',
      ' Read www.example.org/rights/under/the/mental/health/act/advocates/on/the/ward/index.html too.',
    ),
  ),
  gallery('reflow-grid', 'Three columns stay side by side on a telephone.', [
    leading(
      '<h2 id="ask">',
      '<div class="three"><p>Mornings are quiet.</p><p>Afternoons are for visits.</p><p>Evenings are for calls.</p></div>',
    ),
    css('.three { display: grid; grid-template-columns: repeat(3, 300px) }'),
  ]),
  leaflet(
    'cut-off-right',
    'The ends of lines are cut off on a telephone.',
    css('body { overflow-x: hidden } #first { width: 1000px; max-width: none }'),
  ),
  leaflet(
    'spacing-fixed-height',
    'With more space between lines, the last words are cut off.',
    css('#first { height: 3.2em; overflow: hidden; font-size: 1rem }'),
  ),
  form(
    'spacing-button-cut',
    'With more space between letters, the words on the button are cut off.',
    css('button { width: 11rem; height: 3rem; overflow: hidden; white-space: nowrap; padding: .8rem 1rem }'),
  ),
  leaflet(
    'spacing-ellipsis',
    'A sentence ends in three dots where the window is narrow.',
    css('#hours { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }'),
  ),
  gallery(
    'spacing-clamped',
    'A text shows two lines, and no way to the rest.',
    css(
      '#seen { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden }',
    ),
  ),
  leaflet('doubled-overlap', 'Larger words run over each other.', [
    css(
      '#steps { position: relative; height: 5em } #steps li { position: absolute; top: 0 } #steps li:nth-child(2) { top: 40px } #steps li:nth-child(3) { top: 80px } #steps li { white-space: normal; margin: 0 }',
    ),
  ]),
  leaflet(
    'doubled-cut',
    'A box in pixels cuts its words off if they are made larger.',
    css('#refuse { height: 90px; overflow: hidden }'),
  ),
  form(
    'doubled-locked',
    'The size of words is in pixels of the window, so a reader’s own size does nothing.',
    css('html, body, p, label, input, button, h1, h2 { font-size: 20px !important }'),
  ),
  leaflet(
    'overlap-fixed',
    'A note that stays covers a third of the telephone.',
    instead(
      '<footer>',
      '<div style="position:fixed;bottom:0;left:0;right:0;height:380px;background:#0b3a75;color:#fff;padding:1rem">Please rate this page.</div><footer>',
    ),
  ),
  leaflet(
    'overlap-negative',
    'A heading lies over the end of the paragraph.',
    css('#can { margin-top: -3.4rem; position: relative }'),
  ),
  gallery(
    'overlap-absolute',
    'Two notes lie on each other.',
    leading(
      '<h2 id="ask">',
      '<div style="position:relative;height:5rem"><p style="position:absolute;top:0">Ask before you come.</p><p style="position:absolute;top:.4rem">Bring nothing sharp.</p></div>',
    ),
  ),
  leaflet(
    'zoom-blocked',
    'Nobody can make the page larger on a telephone.',
    instead('initial-scale=1', 'initial-scale=1, user-scalable=no'),
  ),
  form(
    'zoom-max',
    'The page can be made only a little larger.',
    instead('content="width=device-width"', 'content="width=device-width, maximum-scale=1.5"'),
  ),
  gallery(
    'zoom-scripted',
    'A script forbids pinching.',
    script(
      "document.querySelector('meta[name=viewport]').content = 'width=device-width, maximum-scale=1, user-scalable=0'",
    ),
  ),
  leaflet(
    'orientation-locked',
    'A page held upright is turned on its side.',
    css(
      '@media (orientation: portrait) { html { transform: rotate(90deg); transform-origin: left top; width: 100vh; overflow-x: hidden; position: absolute } }',
    ),
  ),
  leaflet('order-flex', 'What is shown last is read first.', [
    css('main { display: flex; flex-direction: column } #first { order: 9 } #print, #sheet { order: -1 }'),
  ]),
  gallery('order-grid', 'Steps are shown in another order than they are read.', [
    leading(
      '<h2 id="ask">',
      '<div class="grid"><p>Step one: knock.</p><p>Step two: wait.</p><p>Step three: go in.</p></div>',
    ),
    css(
      '.grid { display: grid } .grid p:nth-child(1) { grid-row: 3 } .grid p:nth-child(2) { grid-row: 1 } .grid p:nth-child(3) { grid-row: 2 }',
    ),
  ]),
  leaflet(
    'order-float',
    'The answer floats above its question.',
    css('main { position: relative; padding-top: 9rem } #refuse { position: absolute; top: 0 }'),
  ),
  leaflet(
    'order-absolute',
    'The footer is moved to the top for the eyes.',
    css('body { padding-top: 6rem } footer { position: absolute; top: 0 }'),
  ),
  leaflet(
    'css-words',
    'Words are put in by a style, so they cannot be copied or found.',
    css('#first::before { content: "Important: read this today. " }'),
  ),
  form(
    'css-required',
    'A style says which fields must be filled in.',
    css('label[for=name]::after { content: " (you must fill this in)" }'),
  ),
  gallery('css-background-words', 'The name of the service is in a background picture.', [
    instead('<footer><p>People First</p></footer>', '<footer><p class="logo"></p></footer>'),
    css('.logo { width: 300px; height: 60px; background: url(../files/words.svg) no-repeat }'),
  ]),
  leaflet(
    'hidden-from-readers',
    'A screen reader leaves out that you can say no.',
    instead('<div class="box" id="refuse">', '<div class="box" id="refuse" aria-hidden="true">'),
  ),
  form(
    'hidden-focusable',
    'A field is hidden from screen readers, but the keyboard goes there.',
    instead(
      '<div class="field"><label for="say">',
      '<div class="field" aria-hidden="true"><label for="say">',
    ),
  ),
  leaflet(
    'hidden-presentation',
    'A list is said to be no list.',
    instead('<ul id="points">', '<ul id="points" role="presentation">'),
  ),
  leaflet(
    'hidden-empty-label',
    'A picture that tells something is taken away by its role.',
    instead('alt="Two armchairs beside a window."', 'alt="Two armchairs beside a window." role="none"'),
  ),
  gallery(
    'hidden-from-sight',
    'Only a screen reader hears that the room is closed on Fridays.',
    following(
      'A nurse can show you the room.',
      ' <span style="position:absolute;left:-9999px">The room is closed on Fridays.</span>',
    ),
    {
      unseen:
        'Words for those who listen alone are often right, such as the name of a table. Whether they are news, only people know.',
    },
  ),
  leaflet(
    'hidden-tiny',
    'Words of one pixel tell search engines something.',
    following(
      'Someone answers from Monday to Friday',
      '<span style="font-size:1px">advocate solicitor free help rights lawyer</span>',
    ),
  ),
  form(
    'hidden-same-colour',
    'Words are white on white.',
    following(
      'You need not say why you want one.',
      ' <span style="color:#fbfaf7">Calls may be recorded by us.</span>',
    ),
  ),
  leaflet('hidden-behind', 'A sentence lies behind a picture.', [
    instead(
      '<figcaption>',
      '<p style="margin-top:-8rem;position:relative;z-index:-1">Ask a nurse for the key.</p><figcaption style="padding-top:6rem">',
    ),
  ]),
  leaflet('hidden-until-script', 'Without its script the page is empty.', [
    css('main > * { opacity: 0 } main.ready > * { opacity: 1 }'),
  ]),
  leaflet('scroll-box', 'Words stand in a box that only a mouse wheel can move.', [
    instead(
      '<div class="box" id="refuse"><p>You can say no. You can change your mind later.</p></div>',
      '<div class="box" id="refuse" style="height:4rem;overflow:auto"><p>You can say no. You can change your mind later. Nobody may be angry with you.</p><p>You can ask for another advocate if you do not get on with the first.</p></div>',
    ),
  ]),
  leaflet('sideways-box', 'A table scrolls sideways in a box that the keyboard cannot reach.', [
    instead(
      '<table id="times">',
      '<div style="overflow-x:auto;max-width:280px"><table id="times" style="min-width:700px">',
    ),
    instead('</table>', '</table></div>'),
  ]),
  leaflet(
    'forced-colours',
    'The shape of a tick is a background, which is gone in a theme of high contrast.',
    css(
      '#points li { list-style: none; background: url(../files/tick.svg) left center no-repeat; background-size: 1em; padding-inline-start: 2rem }',
    ),
    {
      unseen: 'The words are all there; whether a background means anything, no machine knows.',
    },
  ),
];
