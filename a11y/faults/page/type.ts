import { ARABIC, FORM, GALLERY, LEAFLET } from '../good-pages.ts';
import { css, faultsOf, following, instead, script } from '../page-fault.ts';

const leaflet = faultsOf(LEAFLET);
const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);
const arabic = faultsOf(ARABIC, 'language');

/** Type that is hard to read: its size, its lines, its shape. */
export const TYPE_FAULTS = [
  leaflet('type-body-small', 'All the words are 13 pixels high.', css('html { font-size: 13px }')),
  leaflet(
    'type-points',
    'The text is set in points, 10 of them, as for paper.',
    css('main { font-size: 10pt }'),
  ),
  leaflet(
    'type-small-print',
    'What happens if you say no stands in small print.',
    following(
      'You can change your mind later.',
      ' <small style="font-size:.6em">If you say no, nobody thinks badly of you.</small>',
    ),
  ),
  form(
    'type-small-hints',
    'The hint of a field is in tiny letters.',
    css('.hint { font-size: 11px; line-height: 1.5 }'),
  ),
  gallery(
    'type-shrinks-on-phone',
    'On a telephone all words shrink to 12 pixels.',
    css('@media (max-width: 600px) { body, p, button { font-size: 12px } }'),
  ),
  leaflet(
    'type-nested-em',
    'Each list within a box gets smaller and smaller.',
    css('ul { font-size: .8em } ul li { font-size: .8em }'),
  ),
  leaflet(
    'type-scripted-small',
    'A script makes the words smaller to fit them in.',
    script("for (const p of document.querySelectorAll('p')) p.style.fontSize = '12px'"),
  ),
  leaflet(
    'type-viewport-unit',
    'The size of words hangs on the width of the window, so zooming does not help.',
    css('main p, main li { font-size: 1vw }'),
  ),
  leaflet(
    'heading-like-text',
    'The headings are no larger than the text.',
    css('h2, h3 { font-size: 1rem; font-weight: bold }'),
  ),
  gallery('heading-thin', 'Headings are as thin and as small as text.', css('h2 { font: inherit }')),
  leaflet(
    'heading-levels-upside-down',
    'Smaller headings are larger than the ones above them.',
    css('h2 { font-size: 1.3rem } h3 { font-size: 2rem }'),
  ),
  form(
    'heading-h1-small',
    'The main heading is smaller than those below it.',
    css('h1 { font-size: 1.1rem !important }'),
  ),
  leaflet(
    'line-too-long',
    'On a desk a line runs over the whole window.',
    css('p, ul, ol { max-width: none } main { max-width: none } body { font-size: 16px }'),
  ),
  gallery('line-long-one-paragraph', 'One paragraph has lines of more than a hundred letters.', [
    instead('<p id="why">', '<p id="why" style="max-width:none;width:60rem;font-size:1.25rem">'),
    instead(
      'Press the button to learn whom to ask.',
      'Press the button to learn whom to ask, on which days they are there, and what to say to them when they come to see you on your ward.',
    ),
    css('main { max-width: none } p { overflow-wrap: anywhere } #why { max-width: 100% !important }'),
  ]),
  leaflet(
    'line-height-tight',
    'The lines stand so close that they touch.',
    css('main p, main li { line-height: 1.1 }'),
  ),
  form(
    'line-height-fixed',
    'The distance of lines is fixed and too small for the type.',
    css('p { line-height: 22px }'),
  ),
  arabic(
    'line-height-arabic',
    'Arabic, which needs more room, is set with lines that touch.',
    css('body { line-height: 1.05 }'),
  ),
  leaflet(
    'paragraphs-run-together',
    'No space shows where a paragraph ends.',
    css('p { margin: 0; text-indent: 2em }'),
  ),
  leaflet('centred-text', 'Whole paragraphs are centred.', css('main { text-align: center }')),
  form('centred-old-markup', 'An old element centres the text.', [
    instead('<p id="about">', '<center><p id="about">'),
    instead('unless it says that you need not.</p>', 'unless it says that you need not.</p></center>'),
  ]),
  leaflet(
    'right-aligned',
    'Text is set to the right side.',
    css('#first, #do, #hours { text-align: right }'),
  ),
  arabic('rtl-left-aligned', 'Arabic is set to the left side.', css('p, li { text-align: left }')),
  leaflet('justified', 'Words are pulled apart to fill the lines.', css('p { text-align: justify }')),
  gallery(
    'justified-attribute',
    'An old attribute justifies a paragraph.',
    instead('<p id="why">', '<p id="why" align="justify">'),
  ),
  leaflet(
    'hyphenated',
    'Words are broken at the ends of lines.',
    css('p, li { hyphens: auto; -webkit-hyphens: auto }'),
  ),
  leaflet(
    'italics',
    'A whole paragraph is slanted.',
    instead('<p id="hours">', '<p id="hours" style="font-style:italic">'),
  ),
  gallery(
    'italics-element',
    'What an advocate says is in italics.',
    instead(
      'An advocate is on your side. You can ask for one today.',
      '<em>An advocate is on your side. You can ask for one today.</em>',
    ),
  ),
  form('italics-oblique', 'The hints are slanted by a class.', css('.hint { font-style: oblique 14deg }')),
  leaflet(
    'underlined-words',
    'Words are underlined that are no link.',
    instead('not work for the hospital', '<u>not work for the hospital</u>'),
  ),
  form(
    'underlined-heading',
    'A heading is underlined like a link.',
    css('h2 { text-decoration: underline }'),
  ),
  leaflet(
    'capitals-by-style',
    'The headings are turned to capitals.',
    css('h2 { text-transform: uppercase }'),
  ),
  form(
    'capitals-typed',
    'A sentence is typed in capital letters.',
    instead(
      'An advocate calls you. You need not say why you want one.',
      'AN ADVOCATE CALLS YOU. YOU NEED NOT SAY WHY YOU WANT ONE.',
    ),
  ),
  gallery(
    'capitals-small',
    'Words stand in small capitals.',
    css('#why { font-variant-caps: all-small-caps }'),
  ),
  leaflet(
    'letters-spaced-out',
    'Letters are moved so far apart that words fall to pieces.',
    css('#first { letter-spacing: .5em }'),
  ),
  leaflet(
    'letters-squeezed',
    'Letters are squeezed into each other.',
    css('main p { letter-spacing: -.12em }'),
  ),
  leaflet(
    'thin-letters',
    'The letters are hairlines.',
    css('main p { font-weight: 100; font-family: "Helvetica Neue", sans-serif }'),
  ),
  gallery(
    'words-upright',
    'Words run from top to bottom.',
    css('#why { writing-mode: vertical-rl; max-height: 20rem }'),
  ),
  leaflet(
    'words-turned',
    'A notice is turned by a few degrees.',
    css('#refuse { transform: rotate(-8deg); transform-origin: left }'),
  ),
  leaflet(
    'struck-through',
    'Words are struck through.',
    instead(
      'from 9 in the morning to 5 in the afternoon',
      '<del>from 8 in the morning</del> from 9 in the morning to 5 in the afternoon',
    ),
  ),
  leaflet(
    'narrow-columns',
    'The text stands in columns of three words.',
    css('#first, #do { column-count: 4; column-gap: 1rem }'),
  ),
  leaflet(
    'fancy-letters',
    'A sentence is set in letters that are no letters, as used in social media.',
    instead('You can say no. You can', '𝒀𝒐𝒖 𝒄𝒂𝒏 𝒔𝒂𝒚 𝒏𝒐. You can'),
  ),
  leaflet(
    'script-typeface',
    'The text is set like handwriting.',
    css('main { font-family: "Comic Neue", "Brush Script MT", cursive }'),
  ),
];
