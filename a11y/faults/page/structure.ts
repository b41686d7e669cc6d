import { FORM, GALLERY, LEAFLET } from '../good-pages.ts';
import { css, everywhere, faultsOf, following, instead, leading, script, without } from '../page-fault.ts';

const leaflet = faultsOf(LEAFLET);
const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);

const TABLE_START =
  '<table id="times">\n<caption>When you can ask a tribunal</caption>\n<thead><tr><th scope="col">Your section</th><th scope="col">Ask within</th></tr></thead>';

/** Headings, lists, tables and parts of a page that only look like what they are, or say they are what they are not. */
export const STRUCTURE_FAULTS = [
  leaflet(
    'heading-bold-paragraph',
    'A heading is only bold.',
    instead('<h2 id="time">How long you have</h2>', '<p id="time"><strong>How long you have</strong></p>'),
  ),
  leaflet('heading-styled-div', 'A heading is a box of large letters.', [
    instead('<h2 id="see">A quiet place to talk</h2>', '<div class="title">A quiet place to talk</div>'),
    css('.title { font-size: 1.65rem; font-weight: bold; margin: 2.5rem 0 1rem; line-height: 1.25 }'),
  ]),
  gallery(
    'heading-br',
    'A heading is the first line of a paragraph.',
    instead(
      '<h2 id="ask">Ask to see it</h2>\n<p id="why">',
      '<p id="why"><b style="font-size:1.4em">Ask to see it</b><br>',
    ),
  ),
  leaflet(
    'heading-skipped',
    'A level of headings is left out.',
    instead(
      '<h2 id="see">A quiet place to talk</h2>',
      '<h4 id="see" style="font-size:1.2rem">A quiet place to talk</h4>',
    ),
  ),
  leaflet(
    'heading-two-h1',
    'There are two main headings.',
    instead(
      '<h2 id="how">How to ask for one</h2>',
      '<h1 id="how" style="font-size:1.65rem">How to ask for one</h1>',
    ),
  ),
  form('heading-no-h1', 'There is no main heading.', [
    instead(
      '<h1>Ask us to call you on ward 0</h1>',
      '<p style="font-size:2.1rem;font-weight:bold;line-height:1.2">Ask us to call you on ward 0</p>',
    ),
  ]),
  leaflet('heading-empty', 'A heading is empty.', following('<h2 id="print">Print this</h2>', '<h3></h3>')),
  gallery(
    'heading-empty-picture',
    'A heading holds only a picture without words.',
    leading('<h2 id="ask">', '<h2><img src="../files/dark.svg" alt="" width="200" height="40"></h2>'),
  ),
  leaflet(
    'heading-nothing-below',
    'A heading has nothing below it.',
    leading('<h2 id="time">', '<h3>Weekends</h3>'),
  ),
  leaflet(
    'heading-whole-paragraph',
    'A whole paragraph is a heading.',
    instead(
      '<p id="do">An advocate can come to meetings with you. They can help you to <a href="../tribunal.html">ask a tribunal to let you leave</a>.</p>',
      '<h3 id="do">An advocate can come to meetings with you and can help you to find the words that you want to say there. They can help you to <a href="../tribunal.html">ask a tribunal to let you leave</a>, and can sit beside you on the day.</h3>',
    ),
  ),
  leaflet(
    'heading-same-twice',
    'Two headings say the same.',
    instead('<h2 id="see">A quiet place to talk</h2>', '<h2 id="see">How to ask for one</h2>'),
  ),
  leaflet(
    'list-dashes',
    'A list is typed with dashes.',
    instead(
      '<ul id="points">\n<li>They listen to you in private.</li>\n<li>They tell you what your rights are.</li>\n<li>They help you to say what you want.</li>\n</ul>',
      '<p id="points">- They listen to you in private.<br>- They tell you what your rights are.<br>- They help you to say what you want.</p>',
    ),
  ),
  leaflet(
    'list-numbers-typed',
    'Steps are paragraphs with numbers typed before them.',
    instead(
      '<ol id="steps">\n<li>Tell any nurse that you want an advocate.</li>\n<li>The nurse must pass this on.</li>\n<li>The advocate comes to see you on the ward.</li>\n</ol>',
      '<p>1. Tell any nurse that you want an advocate.</p>\n<p>2. The nurse must pass this on.</p>\n<p>3. The advocate comes to see you on the ward.</p>',
    ),
  ),
  gallery(
    'list-bullets-typed',
    'Dots are typed before lines in boxes.',
    leading(
      '<h2 id="ask">',
      '<div><div>• Knock first.</div><div>• Wait for an answer.</div><div>• Close the door.</div></div>',
    ),
  ),
  leaflet(
    'list-emoji',
    'Ticks stand before lines instead of a list.',
    instead(
      '<ul id="points">\n<li>They listen to you in private.</li>\n<li>They tell you what your rights are.</li>\n<li>They help you to say what you want.</li>\n</ul>',
      '<p>✔ They listen to you in private.</p><p>✔ They tell you what your rights are.</p><p>✔ They help you to say what you want.</p>',
    ),
  ),
  leaflet(
    'list-broken',
    'A list holds paragraphs that are no points.',
    instead('<li>They tell you what your rights are.</li>', '<p>They tell you what your rights are.</p>'),
  ),
  leaflet(
    'list-of-one-empty',
    'A point of a list is empty.',
    following('<li>They help you to say what you want.</li>', '<li></li>'),
  ),
  leaflet('table-no-headers', 'A table has no headers.', [
    instead(
      '<thead><tr><th scope="col">Your section</th><th scope="col">Ask within</th></tr></thead>',
      '<thead><tr><td>Your section</td><td>Ask within</td></tr></thead>',
    ),
    everywhere('<th scope="row">', '<td>'),
    instead('Section 2</th>', 'Section 2</td>'),
    instead('Section 3</th>', 'Section 3</td>'),
  ]),
  leaflet('table-bold-headers', 'Headers of a table are only bold.', [
    instead(
      '<tr><th scope="col">Your section</th><th scope="col">Ask within</th></tr>',
      '<tr><td><b>Your section</b></td><td><b>Ask within</b></td></tr>',
    ),
    instead('<th scope="row">Section 2</th>', '<td>Section 2</td>'),
    instead('<th scope="row">Section 3</th>', '<td>Section 3</td>'),
  ]),
  leaflet('table-no-scope', 'Headers do not say of what.', [
    everywhere(' scope="col"', ''),
    everywhere(' scope="row"', ''),
  ]),
  leaflet(
    'table-merged',
    'Cells are merged, and headers do not say which they are of.',
    instead(
      '<thead><tr><th scope="col">Your section</th><th scope="col">Ask within</th></tr></thead>',
      '<thead><tr><th rowspan="2">Your section</th><th colspan="2">Ask within</th></tr><tr><th>First time</th><th>Later</th></tr></thead>',
    ),
  ),
  leaflet('table-merged-cells', 'One cell stands for two rows.', [
    instead('<td>14 days</td>', '<td rowspan="2">See what your papers say</td>'),
    instead('<td>6 months</td>', ''),
    everywhere(' scope="row"', ''),
  ]),
  leaflet(
    'table-no-caption',
    'Nothing tells what a table is about.',
    without('<caption>When you can ask a tribunal</caption>'),
  ),
  leaflet('table-layout', 'The page is laid out by a table.', [
    instead('<h2 id="can">', '<table class="lay"><tr><td><h2 id="can">'),
    instead('<h2 id="how">', '</td><td><h2 id="how">'),
    instead('<h2 id="time">', '</td></tr></table><h2 id="time">'),
    css('.lay, .lay > tbody > tr > td { border: 0; display: block; padding: 0 }'),
  ]),
  gallery(
    'table-layout-menu',
    'A menu is put in place by a table.',
    instead(
      '<nav aria-label="Site"><a href="../home.html" style="display:inline-block;padding:.6rem 0">Front page</a></nav>',
      '<nav aria-label="Site"><table><tr><td><a href="../home.html" style="display:inline-block;padding:.6rem 0">Front page</a></td><td><a href="../contact.html" style="display:inline-block;padding:.6rem 0">Contact</a></td></tr></table></nav>',
    ),
  ),
  gallery('table-divs', 'A table is made of boxes.', [
    leading(
      '<h2 id="ask">',
      '<div class="t"><div class="r"><div>Day</div><div>Opens at</div></div><div class="r"><div>Monday</div><div>10</div></div><div class="r"><div>Sunday</div><div>11</div></div></div>',
    ),
    css(
      '.t { display: table } .r { display: table-row } .r > div { display: table-cell; padding: .5rem 1rem }',
    ),
  ]),
  gallery('table-grid-divs', 'A table is made of boxes in a grid.', [
    leading(
      '<h2 id="ask">',
      '<div class="g"><div><b>Day</b></div><div><b>Opens at</b></div><div>Monday</div><div>10 o’clock</div><div>Sunday</div><div>11 o’clock</div><div>Holidays</div><div>Closed</div></div>',
    ),
    css(
      '.g { display: grid; grid-template-columns: 1fr 1fr; max-width: 30rem } .g div { border: 2px solid #555; padding: .5rem }',
    ),
  ]),
  leaflet(
    'table-tabs',
    'Columns are made with spaces.',
    instead(
      '<p id="hours">Someone answers from Monday to Friday, from 9 in the morning to 5 in the afternoon.</p>',
      '<pre style="font:inherit;overflow-x:auto">Monday      9 to 5\nTuesday     9 to 5\nWednesday   9 to 1\n</pre>',
    ),
  ),
  leaflet(
    'table-empty-header',
    'A column has an empty header.',
    instead('<th scope="col">Ask within</th>', '<th scope="col"></th>'),
  ),
  leaflet(
    'table-wrong-headers',
    'Cells name headers that are not there.',
    instead('<td>14 days</td>', '<td headers="within-2">14 days</td>'),
  ),
  leaflet(
    'table-picture',
    'A table is a picture.',
    instead(
      `${TABLE_START}`,
      '<p><img src="../files/words.svg" width="300" height="60" alt="Table"></p><table id="times"><caption>When you can ask a tribunal</caption><thead><tr><th scope="col">Your section</th><th scope="col">Ask within</th></tr></thead>',
    ),
  ),
  leaflet(
    'button-empty',
    'A button has no name.',
    leading(
      '<h2 id="time">',
      '<button type="button"><svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24"><path fill="#fff" d="M4 4h16v16H4z"/></svg></button>',
    ),
  ),
  gallery(
    'button-icon-letter',
    'The name of a button is a single sign.',
    instead('>Whom to ask</button>', '>?</button>'),
  ),
  leaflet(
    'link-empty',
    'A link has no words.',
    leading('<h2 id="time">', '<a class="alone" href="../advocates.html"></a>'),
  ),
  leaflet(
    'link-picture-no-alt',
    'A link is a picture without words.',
    leading(
      '<h2 id="time">',
      '<a href="../advocates.html"><img src="../files/dark.svg" width="200" height="60" alt=""></a>',
    ),
  ),
  form(
    'label-empty',
    'A field has an empty label.',
    instead(
      '<label for="say">What do you want to talk about? (you need not)</label>',
      '<label for="say"></label>',
    ),
  ),
  leaflet('ids-twice', 'Two things have one name, and a label goes to the wrong one.', [
    instead('<h3 id="call">', '<h3 id="can">'),
    instead('<div class="box" id="refuse">', '<div class="box" role="group" aria-labelledby="can">'),
  ]),
  form(
    'ids-twice-fields',
    'Two fields have one id, so a label names only one.',
    instead('id="tel" name="tel"', 'id="name" name="tel"'),
  ),
  leaflet('landmark-none', 'The page has no main part.', [
    instead('<main id="content" tabindex="-1">', '<div id="content" tabindex="-1">'),
    instead('</main>', '</div>'),
  ]),
  leaflet('landmark-two-mains', 'The page has two main parts.', [
    leading('<h2 id="print">', '</main><main>'),
  ]),
  form(
    'landmark-outside',
    'Part of the text stands outside every part of the page.',
    instead('<footer class="wrap">', '<div class="wrap"><p>Calls are free.</p></div><footer class="wrap">'),
  ),
  gallery('landmark-navs-alike', 'Two menus have no names to tell them apart.', [
    instead('<nav aria-label="Site">', '<nav>'),
    instead(
      '<footer><p>People First</p></footer>',
      '<footer><nav><a style="display:inline-block;padding:.6rem 0" href="../contact.html">Contact</a></nav></footer>',
    ),
  ]),
  leaflet(
    'landmark-role-wrong',
    'The menu says it is a search.',
    instead('<nav aria-label="Main menu">', '<nav role="search" aria-label="Main menu">'),
  ),
  leaflet('title-none', 'The page has no title.', without('<title>Talk to an advocate on ward 0</title>')),
  leaflet(
    'title-empty',
    'The title is empty.',
    instead('<title>Talk to an advocate on ward 0</title>', '<title> </title>'),
  ),
  form(
    'title-untitled',
    'The title is what the program put there.',
    instead('<title>Ask us to call you on ward 0</title>', '<title>Untitled document</title>'),
  ),
  leaflet(
    'title-unlike-h1',
    'The title tells of something else than the heading.',
    instead('<title>Talk to an advocate on ward 0</title>', '<title>Visiting hours and parking</title>'),
  ),
  gallery(
    'title-file',
    'The title is the name of a file.',
    instead('<title>See and hear ward 0</title>', '<title>page_final2.html</title>'),
  ),
  form(
    'title-same',
    'Another page has the same title.',
    instead('<title>Ask us to call you on ward 0</title>', '<title>Ask us to call you</title>'),
    {
      beside: {
        'title-same-too.html': FORM.replace(
          '<title>Ask us to call you on ward 0</title>',
          '<title>Ask us to call you</title>',
        ),
      },
    },
  ),
  leaflet(
    'title-scripted',
    'A script puts a number of messages in place of the title.',
    script("document.title = '(3) New!'"),
  ),
  leaflet(
    'role-wrong',
    'A paragraph says that it is a button.',
    instead('<p id="hours">', '<p id="hours" role="button">'),
  ),
  leaflet(
    'role-unknown',
    'A part has a role that does not exist.',
    instead('<div class="box" id="refuse">', '<div class="box" id="refuse" role="importantbox">'),
  ),
  form(
    'aria-broken-reference',
    'A hint is named that is not there.',
    instead('aria-describedby="tel-hint"', 'aria-describedby="phone-help"'),
  ),
  gallery(
    'aria-bad-state',
    'A tab says neither yes nor no.',
    instead('aria-selected="true"', 'aria-selected="yes"'),
  ),
  gallery(
    'aria-children',
    'The tabs are in no row of tabs.',
    instead('<div class="tabs" role="tablist" aria-labelledby="days">', '<div class="tabs">'),
  ),
  gallery(
    'button-in-link',
    'A button stands in a link.',
    instead(
      '<button type="button" id="open">Whom to ask</button>',
      '<a href="../contact.html"><button type="button" id="open">Whom to ask</button></a>',
    ),
  ),
  form(
    'nested-label',
    'A button has words for the eyes and others for the ears.',
    instead('<button type="submit">', '<button type="submit" aria-label="Submit">'),
  ),
  leaflet(
    'label-not-in-name',
    'What is said aloud to press a link is not its name.',
    instead(
      '<a class="alone" href="../contact.html">',
      '<a class="alone" href="../contact.html" aria-label="Write to the team">',
    ),
  ),
  leaflet(
    'br-paragraphs',
    'Paragraphs are made with two line breaks.',
    instead(
      'They are free, and they do not work for the hospital. They listen to you, and do only what you want them to do.</p>',
      'They are free.<br><br>They do not work for the hospital.<br><br>They listen to you, and do only what you want them to do.</p>',
    ),
  ),
  leaflet(
    'frame-no-title',
    'A frame has no title.',
    leading('<h2 id="print">', '<iframe src="../home.html" width="300" height="200"></iframe>'),
  ),
  gallery(
    'frame-title-useless',
    'A frame has the title “iframe”.',
    leading(
      '<h2 id="ask">',
      '<iframe src="../contact.html" title="iframe" width="300" height="200"></iframe>',
    ),
  ),
  leaflet(
    'quote-for-indent',
    'A quotation is used to set words in.',
    instead(
      '<div class="box" id="refuse"><p>You can say no. You can change your mind later.</p></div>',
      '<blockquote id="refuse"><p>You can say no. You can change your mind later.</p></blockquote>',
    ),
    {
      unseen: 'Only who wrote it knows whether someone said these words.',
    },
  ),
];
