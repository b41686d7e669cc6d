import { contentFault, inFile, LEAFLET, paragraph, withFile, withoutFile } from './content-fault.ts';

type Rest = Parameters<typeof contentFault> extends [unknown, ...infer Some] ? Some : never;
const web = (...rest: Rest) => contentFault('web', ...rest);
const language = (...rest: Rest) => contentFault('language', ...rest);

const EASY = 'leaflets/ask/en.easy.md';
const ENGLISH = 'languages/en.yaml';

/** Words that are hard, and files that do not fit together. */
export const WRITING_FAULTS = [
  web(
    'writing-long-sentence',
    'A sentence goes on and on.',
    paragraph(
      'If you have asked for an advocate and the nurse has told you that one will come to see you on the ward but nobody has come by the end of the week, then you can ask again.',
    ),
  ),
  web(
    'writing-long-paragraph',
    'A paragraph has seven sentences.',
    paragraph('Ask today. Ask again. Ask a nurse. Ask a doctor. Ask a friend. Ask your family. Ask us.'),
  ),
  web(
    'writing-hard',
    'The leaflet is written for lawyers.',
    paragraph(
      'Independent advocacy facilitates participation in determinations regarding involuntary hospitalisation. Representatives communicate individual preferences to multidisciplinary professionals.\n\nStatutory authorities acknowledge representations accordingly. Notification obligations necessitate comprehensive documentation.\n\nEligibility considerations incorporate individual circumstances, administrative availability and contemporaneous clinical recommendations. Unsatisfactory determinations occasionally necessitate independent adjudication.',
    ),
  ),
  web(
    'writing-two-words',
    'One thing has two names.',
    inFile(LEAFLET, '2. The nurse tells the advocate.', '2. The nurse tells the advocacy worker.'),
  ),
  web(
    'writing-sectioned',
    'People are called “sectioned”.',
    paragraph('You can ask when you are sectioned.'),
  ),
  web('writing-short-form', 'A short form is not spelled out.', paragraph('The RC can come too.')),
  web(
    'writing-spelling',
    'A word is spelled wrongly.',
    inFile(LEAFLET, 'They help you to say', 'They hepl you to say'),
  ),
  web('writing-american', 'A word is spelled as in America.', paragraph('This is their behavior.')),
  web(
    'writing-link-here',
    'A link says “here”.',
    inFile(LEAFLET, 'Read [what a tribunal does](../court/en.md).', 'Read more [here](../court/en.md).'),
  ),
  web('writing-link-address', 'A link is a bare address.', paragraph('See <https://www.example.org/help>.')),
  web('writing-italics', 'Words are slanted.', inFile(LEAFLET, 'Tell any nurse.', 'Tell *any* nurse.')),
  web('writing-capitals', 'Words are in capital letters.', paragraph('PLEASE ASK TODAY.')),
  web(
    'writing-heading-skipped',
    'A level of headings is left out.',
    inFile(LEAFLET, '## What an advocate does', '### What an advocate does'),
  ),
  web(
    'writing-heading-deep',
    'Headings go too deep.',
    inFile(LEAFLET, '## If you want to leave', '#### If you want to leave'),
  ),
  web(
    'writing-heading-title',
    'The title stands in the text again.',
    inFile(LEAFLET, '## What an advocate does', '# Ask for an advocate\n\n## What an advocate does'),
  ),
  web(
    'writing-heading-twice',
    'Two headings say the same.',
    inFile(LEAFLET, '## If you want to leave', '## How to ask'),
  ),
  web('writing-heading-empty', 'A heading has nothing below it.', paragraph('## More')),
  web(
    'writing-picture-no-alt',
    'A picture has no words.',
    inFile(LEAFLET, '![Two people talk at a table.]', '![]'),
  ),
  web(
    'writing-picture-alt-useless',
    'The words of a picture say “Image of”.',
    inFile(LEAFLET, '![Two people talk at a table.]', '![Image of people]'),
  ),
  web('writing-picture-gone', 'A picture is not there.', inFile(LEAFLET, '(talk.svg)', '(talking.svg)')),
  web(
    'writing-picture-script',
    'A drawing has a program in it.',
    inFile('leaflets/ask/talk.svg', '<path', '<script>alert(1)</script><path'),
  ),
  web(
    'writing-picture-words',
    'A drawing has words in it, which nobody can enlarge or translate.',
    inFile('leaflets/ask/talk.svg', '</svg>', '<text x="10" y="20">Talk</text></svg>'),
  ),
  web(
    'writing-picture-moves',
    'A drawing moves by itself.',
    inFile(
      'leaflets/ask/talk.svg',
      '<path d="M0 0h480v320H0z" fill="#dbe8ec"/>',
      '<path d="M0 0h480v320H0z"><animate attributeName="opacity" values="0;1" dur="1s" repeatCount="indefinite"/></path>',
    ),
  ),
  web(
    'writing-picture-not',
    'A picture is a text with the name of one.',
    withFile('leaflets/ask/talk.svg', 'A drawing of two people.'),
  ),
  web('writing-html', 'HTML stands in a leaflet.', paragraph('<div class="big">Read this.</div>')),
  web(
    'writing-html-inline',
    'A colour is put into a sentence.',
    paragraph('Read <font color="red">this</font> today.'),
  ),
  web(
    'writing-line-break',
    'A line is broken by hand.',
    inFile(LEAFLET, 'An advocate listens to you. They', 'An advocate listens to you.  \nThey'),
  ),
  web('writing-divider', 'A line divides the page.', paragraph('---\n\nThe end.')),
  web('writing-code', 'A leaflet has a block of code.', paragraph('    Ask a nurse.')),
  web('writing-quote', 'Words are set in as a quotation.', paragraph('> Ask a nurse.')),
  web('writing-struck', 'Words are struck through.', paragraph('You ~~must~~ can ask.')),
  web(
    'writing-link-nowhere',
    'A link leads to no leaflet.',
    inFile(LEAFLET, '../court/en.md', '../tribunal/en.md'),
  ),
  web('writing-link-anchor', 'A link leads to no heading.', paragraph('Go to [the steps](#the-steps).')),
  web(
    'writing-link-insecure',
    'A link leads to an address that others can read along.',
    paragraph('See [their website](http://example.org/).'),
  ),
  web(
    'writing-link-outside',
    'A link leads out of the content.',
    paragraph('See [our notes](../../../notes.md).'),
  ),
  web('writing-box-open', 'A box is never closed.', paragraph('::: say\n“I want an advocate.”')),
  web(
    'writing-box-unknown',
    'A box is misspelled, so its words look like any others.',
    inFile(LEAFLET, '::: refuse', '::: refusal'),
  ),
  web('writing-box-empty', 'A box is empty.', paragraph('::: important\n:::')),
  web(
    'writing-braces',
    'A placeholder is not closed.',
    inFile(LEAFLET, '{{ law.ask-within }}', '{{ law.ask-within }'),
  ),
  web('writing-placeholder', 'A placeholder stands for nothing.', paragraph('This is {{ service.nmae }}.')),
  web('writing-empty', 'A leaflet has no text.', (files) => ({
    ...files,
    'leaflets/court/en.md': files['leaflets/court/en.md']?.split('\n## ')[0],
  })),
  web(
    'writing-title-same',
    'Two leaflets have one title.',
    inFile('leaflets/court/en.md', 'title: What a tribunal does', 'title: Ask for an advocate'),
  ),
  web('writing-title-none', 'A leaflet has no title.', inFile(LEAFLET, 'title: Ask for an advocate\n', '')),
  web(
    'writing-summary-none',
    'A leaflet has no summary.',
    inFile(LEAFLET, 'summary: An advocate helps you to speak up. They are free.\n', ''),
  ),
  web(
    'writing-audience',
    'A leaflet is for nobody that is known.',
    inFile(LEAFLET, 'audience: patient', 'audience: everyone'),
  ),
  web(
    'writing-key',
    'A key is misspelled, so what it says is lost.',
    inFile(LEAFLET, 'must-tell:', 'must-say:'),
  ),
  web(
    'writing-front-matter',
    'The lines at the top are not closed.',
    inFile(LEAFLET, 'ask-within]\n---', 'ask-within]'),
  ),
  web(
    'writing-yaml',
    'A file cannot be read.',
    inFile('site.yaml', 'service: Riverside Advocacy', 'service: Riverside: Advocacy'),
  ),
  web(
    'writing-key-twice',
    'A key is written twice.',
    inFile('site.yaml', 'service: Riverside Advocacy', 'service: Riverside Advocacy\nservice: Riverside'),
  ),
  web(
    'writing-stray',
    'A leaflet lies where nothing reads it.',
    withFile('leaflets/notes.md', 'Ask a nurse.'),
  ),
  web('writing-folder', 'The folder of a leaflet cannot be an address.', (files) => ({
    ...files,
    'leaflets/My Rights/en.md': files['leaflets/court/en.md']?.replace('What a tribunal does', 'Your rights'),
  })),
  web('writing-site-gone', 'Nobody says whose site it is.', withoutFile('site.yaml')),
  web(
    'writing-waiver-old',
    'A rule was waived, and nobody looked again.',
    inFile(
      LEAFLET,
      'must-tell:',
      'waivers:\n  - {rule: sentence-length, reason: The words of the Act., owner: editor, until: 2026-01-01}\nmust-tell:',
    ),
  ),
  web(
    'writing-question-nowhere',
    'An answer leads to no leaflet.',
    inFile('questions/en.yaml', 'read: court', 'read: leaving'),
  ),
  web(
    'writing-question-none',
    'The first question is gone.',
    inFile('questions/en.yaml', 'start:', 'begin:'),
  ),
  web(
    'writing-search-nowhere',
    'A word people search by leads to a word that stands nowhere.',
    inFile('search/en.yaml', 'lawyer: [tribunal]', 'lawyer: [barrister]'),
  ),
  web(
    'writing-glossary-long',
    'A hard word is explained in thirty others.',
    inFile(
      'glossary/en.yaml',
      'A kind of court for people who are detained.',
      'A kind of court that is independent of the hospital and hears what you and your doctors say before it decides whether the law still lets the hospital keep you there any longer.',
    ),
  ),
  web(
    'easy-no-picture',
    'An idea of Easy Read has no picture.',
    inFile(EASY, '[advocate] An advocate', 'An advocate'),
  ),
  web('easy-picture-unknown', 'A picture of Easy Read does not exist.', inFile(EASY, '[court]', '[judge]')),
  web(
    'easy-list',
    'Easy Read has a list.',
    inFile(
      EASY,
      '[advocate] An advocate helps you say what you want.',
      '- An advocate helps you.\n- It is free.',
    ),
  ),
  web(
    'easy-long',
    'A sentence of Easy Read has twenty words.',
    inFile(
      EASY,
      'An advocate helps you say what you want.',
      'An advocate helps you say what you want to the people who give you care and treatment on your ward today.',
    ),
  ),
  web('easy-alone', 'Easy Read has no leaflet beside it.', (files) => ({
    ...files,
    'leaflets/court/en.easy.md': files[EASY]?.replace('Your advocate', 'Your tribunal'),
    'leaflets/court/en.md': undefined,
  })),
  web('easy-drawing-gone', 'The drawing of an idea is gone.', withoutFile('pictures/say-no.svg')),
  web(
    'easy-drawing-shows',
    'Nobody says what a drawing shows.',
    inFile('pictures/pictures.yaml', '  shows: A raised hand.\n', ''),
  ),
  language(
    'language-string-missing',
    'A word of the furniture is missing.',
    inFile(ENGLISH, '  skip-to-content: Skip to main content\n', ''),
  ),
  language(
    'language-string-empty',
    'A word of the furniture is empty.',
    inFile(ENGLISH, 'all-leaflets: All leaflets', 'all-leaflets: ""'),
  ),
  language(
    'language-string-unknown',
    'A word of the furniture has a name that nobody asks for.',
    inFile(ENGLISH, '  site-home: Front page', '  home-page: Front page'),
  ),
  language(
    'language-braces',
    'A word of the furniture lost the place for its number.',
    inFile(ENGLISH, 'Standard print, {points} point', 'Standard print'),
  ),
  language(
    'language-braces-wrong',
    'A word of the furniture asks for what it is not given.',
    inFile(
      ENGLISH,
      'Checked against our copies of the law: {date}',
      'Checked against our copies of the law: {day}',
    ),
  ),
  language(
    'language-direction',
    'A language runs in no direction that exists.',
    inFile(ENGLISH, 'direction: ltr', 'direction: left'),
  ),
  language(
    'language-file-none',
    'A language of the site has no file.',
    inFile('site.yaml', 'languages: [en, pl]', 'languages: [en, pl, cy]'),
  ),
  language('language-leaflet-stray', 'A leaflet is in a language that the site does not have.', (files) => ({
    ...files,
    'leaflets/court/ro.md': files['leaflets/court/en.md'],
  })),
  language(
    'language-contact-none',
    'A contact is not told in the first language of the site.',
    inFile('site.yaml', 'name: {en: Riverside Advocacy, pl:', 'name: {pl:'),
  ),
  language(
    'language-who',
    'Nobody says who translated a language.',
    inFile(
      'languages/pl.yaml',
      'translation: {status: draft, by-role: machine translation, on: 2026-11-28}\n',
      '',
    ),
  ),
  language(
    'language-pack-untranslated',
    'The title of a pack is in no language of the site.',
    inFile('packs/detained.yaml', 'title: {en: For people', 'title: {cy: For people'),
  ),
  language(
    'language-hidden-sign',
    'A hidden sign turns the text around.',
    inFile(LEAFLET, 'Tell any nurse.', 'Tell \u202eany nurse.'),
  ),
  language(
    'language-numbers-none',
    'Numbers in words are not known, so time limits typed by hand are not found.',
    (files) => ({ ...files, [ENGLISH]: files[ENGLISH]?.replace(/numbers:\n(?: .*\n)+/u, '') }),
  ),
];
