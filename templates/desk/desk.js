// Shows what the server says, as soon as it says it.
const byId = (id) => document.getElementById(id);
const part = (name) => byId(`${name}-part`);
const note = (name, words) => {
  const line = byId(`${name}-note`);
  line.hidden = words === '';
  if (line.textContent !== words) line.textContent = words;
};

/** When something has really been drawn, and not only put there. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

const NOTES = {
  new: { page: '', sheet: '' },
  gone: {
    page: 'This leaflet has been deleted. This is how its page was.',
    sheet: 'This leaflet has been deleted. This is how its sheet was.',
  },
  old: {
    page: 'This page is older than what you saved. Mend the problems of this leaflet to see it again.',
    sheet: 'This sheet is older than what you saved. Mend the problems of this leaflet to see it again.',
  },
  none: {
    page: 'There is no page to show. Mend the problems to see it.',
    sheet: 'There is no sheet to show.',
  },
};

let events;
let current = {};
let latest = 0;
let shownArticle = '';

// What there is to choose

const fill = (id, options, chosen) => {
  const select = byId(id);
  const key = JSON.stringify(options);
  if (select.dataset.key !== key) {
    select.dataset.key = key;
    select.replaceChildren(
      ...options.map(({ group, options: inside, ...one }) =>
        group ? groupOf(group, inside) : optionOf(one),
      ),
    );
  }
  if (chosen !== undefined && select.value !== chosen) select.value = chosen;
  select.closest('p').hidden = options.length === 0;
};

const optionOf = ({ id, name }) => new Option(name, id);

const groupOf = (label, options) => {
  const group = document.createElement('optgroup');
  group.label = label;
  group.append(...options.map(optionOf));
  return group;
};

const articleKey = ({ folder, form }) => `${folder} ${form}`;

const articleGroups = (articles) =>
  [
    ['Leaflets', ({ folder, form }) => folder.startsWith('leaflets/') && form === 'standard'],
    ['Easy Read', ({ form }) => form === 'easy'],
    ['Pages about the site', ({ folder }) => folder.startsWith('pages/')],
  ]
    .map(([group, belongs]) => ({
      group,
      options: articles
        .filter(belongs)
        .map((one) => ({ id: articleKey(one), name: one.title }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    }))
    .filter(({ options }) => options.length > 0);

// What is wrong

const element = (tag, className, words) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (words !== undefined) made.textContent = words;
  return made;
};

const problemItem = ({ file, line, message, fix }) => {
  const item = element('li');
  item.append(
    element('p', 'desk-where', `${file}, line ${line}`),
    element('p', '', message),
    element('p', 'desk-fix', fix),
  );
  return item;
};

const problemList = (heading, problems) => {
  if (problems.length === 0) return [];
  const list = element('ol');
  list.append(...problems.map(problemItem));
  return [element('h3', '', heading), list];
};

const counted = (number) =>
  number === 0 ? 'No problems' : number === 1 ? '1 problem' : `${number} problems`;

/** Says how it stands, and once more only where it is something else: whoever listens must not hear it with every save. */
const tellStatus = (words, isWrong) => {
  const status = byId('status');
  if (status.textContent !== words) status.textContent = words;
  status.toggleAttribute('data-problems', isWrong);
};

const showProblems = (problems, trouble) => {
  const lists = byId('problem-lists');
  const key = JSON.stringify(problems);
  if (trouble) tellStatus(`What you saved can’t be read: ${trouble}`, true);
  else tellStatus(counted(problems.length), problems.length > 0);
  if (lists.dataset.key === key) return;
  lists.dataset.key = key;
  const { scrollTop } = lists;
  lists.replaceChildren(
    ...(problems.length === 0 ? [element('p', '', 'Nothing is wrong in what was read.')] : []),
    ...problemList(
      'In this leaflet',
      problems.filter(({ own }) => own),
    ),
    ...problemList(
      'In other files',
      problems.filter(({ own }) => !own),
    ),
  );
  lists.scrollTop = scrollTop;
};

/** Says of the page or the sheet whether it is old or gone, and why. */
const noteOn = (part, standing, trouble) => {
  const words = NOTES[standing][part];
  note(part, trouble ? `${words} ${trouble}` : words);
};

// The page

const framed = () => byId('page-frame').querySelector('iframe:not([data-coming])');

const scrollOf = (frame) => (frame?.contentWindow ? frame.contentWindow.scrollY : 0);

const showPage = ({ address, standing, trouble, reading }) => {
  noteOn('page', standing, trouble);
  const link = byId('page-link');
  link.hidden = !address;
  const box = byId('page-frame');
  for (const frame of box.querySelectorAll('[data-coming]')) frame.remove();
  const before = framed();
  if (!address) {
    if (before) before.remove();
    tellDrawn('page', reading);
    return;
  }
  link.href = address;
  if (before && before.dataset.address === address) {
    tellDrawn('page', reading);
    return;
  }
  // The next page is made whole out of sight, so that nothing flickers and the reader stays where they were.
  const next = document.createElement('iframe');
  next.title = 'The page as a reader sees it';
  next.dataset.coming = '';
  next.dataset.address = address;
  next.dataset.article = shownArticle;
  next.src = address;
  next.addEventListener('load', () => {
    if (!next.isConnected || next.dataset.coming === undefined) return;
    const old = framed();
    if (old && old.dataset.article === next.dataset.article) next.contentWindow.scrollTo(0, scrollOf(old));
    const hadFocus = old !== null && document.activeElement === old;
    delete next.dataset.coming;
    if (old) old.remove();
    if (hadFocus) next.contentWindow.focus();
    tellDrawn('page', reading);
  });
  box.append(next);
};

// The sheet

const inView = (image, box) => {
  const { top, bottom } = image.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  return bottom > around.top && top < around.bottom && bottom > 0 && top < innerHeight;
};

let sheetsShown = 0;

const showSheet = ({ pages, standing, pdf, trouble, reading }) => {
  sheetsShown += 1;
  const mine = sheetsShown;
  noteOn('sheet', standing, trouble);
  const link = byId('sheet-link');
  link.hidden = !pdf;
  if (pdf) link.href = pdf;
  const box = byId('sheet-pages');
  box.hidden = pages.length === 0;
  if (box.dataset.article !== shownArticle) {
    box.dataset.article = shownArticle;
    box.scrollTop = 0;
  }
  while (box.children.length > pages.length) box.lastElementChild.remove();
  while (box.children.length < pages.length) box.append(new Image());
  const images = [...box.children];
  pages.forEach(({ width, height }, index) => {
    const image = images[index];
    image.width = width;
    image.height = height;
    image.alt = `Page ${index + 1} of ${pages.length} of the sheet. Its words are those of the page.`;
  });
  // A browser goes on showing the old picture until the new one is there. Those that can be seen come first: each takes a while.
  const seen = images.filter((image) => inView(image, box));
  const put = (image) => {
    const { address } = pages[images.indexOf(image)];
    image.loading = seen.includes(image) ? 'eager' : 'lazy';
    if (image.getAttribute('src') !== address) image.src = address;
  };
  seen.forEach(put);
  Promise.all(seen.map((image) => image.decode().catch(() => undefined)))
    .then(() => tellDrawn('sheet', reading))
    .then(() => {
      if (mine === sheetsShown) images.filter((image) => image.isConnected).forEach(put);
    });
};

/** Marks, for whoever measures, which reading can be seen. */
const tellDrawn = (name, reading) =>
  drawn().then(() => {
    if (reading >= Number(part(name).dataset.drawn || 0)) part(name).dataset.drawn = reading;
  });

// The server

const showState = ({ articles, nations, languages, sizes, choice, size, problems, reading, trouble }) => {
  current = { ...choice, size };
  latest = reading;
  fill('article', articleGroups(articles), choice && articleKey(choice));
  fill('nation', nations, choice?.nation);
  fill('language', languages, choice?.language);
  fill('size', sizes, size);
  shownArticle = choice ? [articleKey(choice), choice.nation, choice.language, size].join(' ') : '';
  const title = articles.find((one) => choice && articleKey(one) === articleKey(choice));
  document.title = [counted(problems.length), ...(title ? [title.title] : []), 'Writing desk'].join(' – ');
  showProblems(problems, trouble);
  tellDrawn('problems', reading);
};

const show = { state: showState, page: showPage, sheet: showSheet };

const listen = () => {
  if (events) events.close();
  const { folder, form, nation, language, size } = current;
  const asked = new URLSearchParams({ follow: byId('follow').checked ? 'yes' : 'no' });
  for (const [name, value] of Object.entries({ folder, form, nation, language, size })) {
    if (value) asked.set(name, value);
  }
  events = new EventSource(`/desk/events?${asked}`);
  events.addEventListener('message', ({ data }) => {
    const said = JSON.parse(data);
    // A sheet that took long may come after the words have been saved again.
    if (said.kind === 'state' || said.reading >= latest) show[said.kind](said);
  });
  events.addEventListener('error', () => {
    tellStatus('Not connected: is “npm start” running?', true);
  });
};

// They scroll, so they must be within reach of a keyboard.
for (const id of ['sheet-pages', 'problem-lists']) byId(id).tabIndex = 0;

document.querySelector('form').addEventListener('change', ({ target }) => {
  if (target.id === 'article') {
    const [folder, form] = target.value.split(' ');
    current = { ...current, folder, form };
  } else if (target.id !== 'follow') current = { ...current, [target.id]: target.value };
  listen();
});
document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
listen();
