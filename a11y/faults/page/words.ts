import { ARABIC, FORM, GALLERY, KIOSK, LEAFLET } from '../good-pages.ts';
import { faultsOf, following, instead, leading, script } from '../page-fault.ts';

const leaflet = faultsOf(LEAFLET);
const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);
const spoken = faultsOf(LEAFLET, 'language');
const arabic = faultsOf(ARABIC, 'language');
const kiosk = faultsOf(KIOSK, 'kiosk');

/** Words and languages: what is said, in which language, and where a link leads. */
export const WORDS_FAULTS = [
  leaflet(
    'link-click-here',
    'A link says “click here”.',
    instead(
      'They can help you to <a href="../tribunal.html">ask a tribunal to let you leave</a>.',
      'To ask a tribunal to let you leave, <a href="../tribunal.html">click here</a>.',
    ),
  ),
  gallery(
    'link-read-more',
    'A link says “Read more”.',
    following('A nurse can show you the room.', ' <a href="../contact.html">Read more…</a>'),
  ),
  form(
    'link-bare-address',
    'A link is a bare address.',
    following(
      'You need not say why you want one.',
      ' See <a href="https://www.example.org/rights/advocates/">https://www.example.org/rights/advocates/</a>.',
    ),
  ),
  leaflet(
    'link-this',
    'A link is the word “this”.',
    instead(
      '<a href="../tribunal.html">ask a tribunal to let you leave</a>',
      'leave: see <a href="../tribunal.html">this</a>',
    ),
  ),
  leaflet(
    'link-same-words',
    'Two links have the same words and lead to different places.',
    following(
      '<p id="hours">',
      '<a href="../contact.html">Help with your rights</a> or <a href="../advocates.html">Help with your rights</a>. ',
    ),
  ),
  gallery(
    'link-same-details',
    'Every item has the link “Details”.',
    leading(
      '<h2 id="ask">',
      '<ul><li>Oak ward <a href="../home.html">Details</a></li><li>Elm ward <a href="../contact.html">Details</a></li></ul>',
    ),
  ),
  leaflet(
    'link-new-window',
    'A link opens a new window without saying so.',
    instead(
      '<a href="../tribunal.html">ask a tribunal',
      '<a target="_blank" rel="noopener" href="../tribunal.html">ask a tribunal',
    ),
  ),
  form(
    'link-new-window-script',
    'A link opens a new window by script.',
    following(
      'You need not say why you want one.',
      ' <a href="../contact.html" onclick="window.open(this.href); return false">Who we are</a>',
    ),
  ),
  leaflet(
    'file-unannounced',
    'A link to a PDF does not say that it is one.',
    instead('Your rights as a sheet to print (PDF, 14 KB)', 'Your rights as a sheet to print'),
  ),
  gallery(
    'file-no-size',
    'A link to a PDF does not say how large it is.',
    following(
      'A nurse can show you the room.',
      ' <a href="../files/rights.pdf">Your rights to print (PDF)</a>',
    ),
  ),
  leaflet(
    'file-unannounced-picture',
    'A link downloads a film without saying so.',
    following(
      'You can use the quiet room on any day.',
      ' <a href="../files/room.mp4" download>See inside</a>',
    ),
  ),
  leaflet(
    'link-broken',
    'A link leads to no page.',
    instead('<a href="../tribunal.html">Tribunals</a>', '<a href="../tribunals.html">Tribunals</a>'),
  ),
  leaflet(
    'link-anchor-broken',
    'A link leads to a place that is not there.',
    instead('<a href="../tribunal.html">ask a tribunal', '<a href="../tribunal.html#ask-now">ask a tribunal'),
  ),
  leaflet(
    'abbreviation',
    'A short form is never spelled out.',
    instead('An advocate helps you to speak up.', 'An IMHA helps you to speak up.'),
  ),
  form(
    'abbreviation-many',
    'A sentence is full of short forms.',
    instead('An advocate calls you.', 'The RC, the AMHP and the MHA office are told.'),
  ),
  gallery(
    'abbreviation-empty',
    'A short form is marked, and its meaning is left out.',
    instead('They have the key.', 'They or the <abbr>OT</abbr> have the key.'),
  ),
  leaflet(
    'sentence-long',
    'A sentence has more than forty words.',
    instead(
      'An advocate can come to meetings with you.',
      'An advocate who has been trained for this and who does not work for the hospital can come to any of the meetings at which the people who treat you decide what will happen next, if you have said that you would like them to be there with you on that day.',
    ),
  ),
  gallery(
    'paragraph-long',
    'A paragraph has twelve sentences.',
    instead(
      'A nurse can show you the room.',
      'A nurse can show you the room. It is on the first floor. It has two chairs. It has a window. It has a lamp. You can bring tea. You can bring a friend. You can close the door. You can stay for an hour. You can come back later. You can come every day. Nobody may listen at the door.',
    ),
  ),
  leaflet(
    'place-right',
    'A reader is told to look to the right.',
    instead(
      'You can say no. You can change',
      'Use the box on the right if you want to say no. You can change',
    ),
  ),
  form(
    'place-shape',
    'A reader is told to press the round green button.',
    instead('An advocate calls you.', 'Press the round green button below. An advocate calls you.'),
  ),
  gallery(
    'place-colour',
    'What is shut is told by colour.',
    following('From 10 in the morning to 8 in the evening.', ' Days in red are closed.'),
  ),
  leaflet(
    'place-above-sound',
    'A reader is told to act when they hear a bell.',
    instead('They help you to say what you want.', 'Speak after you hear the beep.'),
    {
      unseen: 'A telephone does beep; that a deaf reader needs another way is a thing to know, not to see.',
    },
  ),
  spoken('language-none', 'The page does not say its language.', instead(' lang="en-GB"', '')),
  spoken('language-wrong', 'The page says that it is French.', instead('lang="en-GB"', 'lang="fr"')),
  spoken(
    'language-malformed',
    'The language of the page is no name of one.',
    instead('lang="en-GB"', 'lang="english"'),
  ),
  spoken(
    'language-passage',
    'A passage in Welsh is read out as English.',
    following(
      'You can change your mind later.</p>',
      '<p>Mae gennych hawl i gael eiriolwr. Mae’n rhad ac am ddim ac nid yw’n gweithio i’r ysbyty.</p>',
    ),
  ),
  spoken(
    'language-passage-polish',
    'A passage in Polish is read out as English.',
    following(
      '<h2 id="see">A quiet place to talk</h2>',
      '<p>Masz prawo do bezpłatnej pomocy rzecznika. Poproś pielęgniarkę, a ona przekaże twoją prośbę.</p>',
    ),
  ),
  spoken(
    'language-passage-arabic',
    'A passage in Arabic has no language and runs the wrong way.',
    following(
      '<h2 id="see">A quiet place to talk</h2>',
      '<p>يساعدك المحامي على التعبير عن رأيك. هذه الخدمة مجانية.</p>',
    ),
  ),
  spoken(
    'language-passage-wrong',
    'An English passage says that it is Urdu.',
    instead('<div class="box" id="refuse">', '<div class="box" id="refuse" lang="ur">'),
  ),
  spoken(
    'language-passage-chinese',
    'A passage in Chinese is not marked.',
    following(
      '<h2 id="see">A quiet place to talk</h2>',
      '<p>您有权获得免费的独立倡导者帮助。请告诉护士您想要一位倡导者。</p>',
    ),
  ),
  spoken(
    'language-links',
    'The menu of languages does not say in which each is.',
    leading(
      '</nav>',
      '<ul class="menu"><li><a href="../home.html">Cymraeg</a></li><li><a href="../contact.html">اردو</a></li><li><a href="../advocates.html">Polski</a></li></ul>',
    ),
  ),
  arabic('rtl-no-dir', 'Arabic runs from left to right.', instead(' dir="rtl"', '')),
  arabic(
    'rtl-dir-ltr',
    'Arabic is told to run from left to right.',
    instead('lang="ar" dir="rtl"', 'lang="ar" dir="ltr"'),
  ),
  arabic('rtl-lang-english', 'Arabic says that it is English.', instead('lang="ar"', 'lang="en"')),
  arabic(
    'rtl-number-loose',
    'The groups of a telephone number change places.',
    instead('<bdi dir="ltr">03003 038 037</bdi>', '03003 038 037'),
  ),
  arabic(
    'rtl-number-bidi-none',
    'A number is isolated, but turned the wrong way.',
    instead('<bdi dir="ltr">', '<bdi dir="rtl">'),
  ),
  arabic(
    'rtl-english-words',
    'English words in Arabic are read out as Arabic.',
    instead(
      '<span lang="en" dir="ltr">People First</span>',
      'People First, the independent advocacy service for patients',
    ),
  ),
  arabic(
    'rtl-untranslated',
    'A sentence was left in English.',
    instead('<li>يمكنك أن تقول لا.</li>', '<li>You can say no at any time, and change your mind later.</li>'),
  ),
  arabic('rtl-css-direction', 'A style turns the page, and nothing else does.', [
    instead(' dir="rtl"', ''),
    instead('body { margin: 0;', 'body { direction: rtl; margin: 0;'),
  ]),
  arabic(
    'rtl-bar-wrong-side',
    'The mark of a box is on the side where lines end.',
    [instead('<p id="what">', '<p id="what" style="border-left:8px solid #003a6b;padding-left:16px">')],
    {
      unseen: 'A line at the left of a box is as often meant as forgotten; nothing on the page says which.',
    },
  ),
  arabic(
    'rtl-override',
    'A hidden character turns the text around.',
    instead('يمكنك أن تقول لا.', 'يمكنك أن \u202dتقول لا.'),
  ),
  arabic(
    'rtl-lookalike',
    'Arabic is typed from its drawn shapes, which cannot be searched or read out.',
    instead('أخبر الممرضة', 'ﺃﺧﺒﺮ ﺍﻟﻤﻤﺮﺿﺔ'),
  ),
  leaflet(
    'words-lorem',
    'Words that hold a place were forgotten.',
    instead('The nurse must pass this on.', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'),
  ),
  leaflet(
    'words-placeholder',
    'A placeholder was not filled in.',
    instead('03003 038 037</a>', '{{ contact.advocacy.phone }}</a>'),
  ),
  leaflet(
    'words-undefined',
    'A program’s “undefined” stands in a sentence.',
    instead('from 9 in the morning', 'from undefined in the morning'),
  ),
  leaflet(
    'words-mojibake',
    'Signs were read in the wrong code.',
    instead('You can say no.', 'You donâ€™t have to say yes.'),
  ),
  leaflet(
    'words-todo',
    'A note of the writer stands on the page.',
    instead('The nurse must pass this on.', 'The nurse must pass this on. TODO: check with Sam'),
  ),
  leaflet(
    'words-negative',
    'A sentence has to be turned round three times.',
    instead(
      'You can say no. You can change your mind later.',
      'It is not the case that you cannot refuse not to have none.',
    ),
    {
      unseen: 'The words are short and the grammar is right; only a reader gets lost.',
    },
  ),
  leaflet(
    'words-wrong',
    'A page says 24 days where the law says 14.',
    instead('<td>14 days</td>', '<td>24 days</td>'),
    {
      unseen:
        'A finished page does not know the law. Where the number comes from the law files, it cannot be typed wrongly (see the faults of law).',
    },
  ),
  leaflet(
    'words-frightening',
    'A sentence frightens people.',
    instead('You can say no. You can change your mind later.', 'If you do nothing, you will never leave.'),
    {
      unseen: 'Whether words are kind is for people to say.',
    },
  ),
  kiosk(
    'kiosk-click',
    'The screen tells people to use a mouse.',
    instead('Press the button.', 'Click on the button with the mouse.'),
    {
      unseen: 'They are good English words; that there is no mouse in the corridor, no machine knows.',
    },
  ),
  leaflet(
    'words-scripted-away',
    'A script cuts the end off a sentence.',
    script("const p = document.getElementById('hours'); p.textContent = p.textContent.slice(0, 30)"),
    {
      unseen: 'The page is whole for a machine: nothing says that a sentence should go on.',
    },
  ),
  leaflet(
    'words-emoji',
    'Little pictures stand in the place of words.',
    instead('You can say no.', 'You can say 🙅 or ✋ 😶.'),
  ),
  leaflet(
    'words-ampersand',
    'A sign is written twice over.',
    instead('They listen to you in private.', 'They listen to you &amp;amp; your family.'),
  ),
  leaflet(
    'words-spaced',
    'A word is spaced out by hand, so it is spelled letter by letter.',
    instead('You can say no.', 'You can say n o w or l a t e r.'),
  ),
];
