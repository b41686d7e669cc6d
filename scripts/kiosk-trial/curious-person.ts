import type { Page } from 'puppeteer';

/** What somebody may have left behind: how to leave it on purpose, and whether it is there. Both run in the page. */
interface Trace {
  readonly leave: string;
  readonly isThere: string;
  /** Whether a browser has it on pages that it opens from a disk. */
  readonly onDisk: boolean;
}

/** Each is left on the search screen of another language, with words in its field. */
const TRACES = {
  'a cookie of the site': {
    leave: `document.cookie = 'read=section-2; path=/; max-age=999'`,
    isThere: `document.cookie !== ''`,
    onDisk: false,
  },
  'a cookie of a folder': {
    leave: `document.cookie = 'typed=tribunal; max-age=999'`,
    // A cookie of one folder is not seen from another.
    isThere: `(async () => (await trialCookies()).includes('typed'))()`,
    onDisk: false,
  },
  'local storage': {
    leave: `localStorage.setItem('read', 'section-2')`,
    isThere: `localStorage.length > 0`,
    onDisk: true,
  },
  'session storage': {
    leave: `sessionStorage.setItem('read', 'section-2')`,
    isThere: `sessionStorage.length > 0`,
    onDisk: true,
  },
  'a database': {
    leave: `new Promise((done) => {
      const open = indexedDB.open('read', 1);
      open.onsuccess = () => { open.result.close(); done(); };
    })`,
    isThere: `(async () => (await indexedDB.databases()).length > 0)()`,
    onDisk: true,
  },
  'a cache': {
    leave: `Promise.all(['read', 'kiosk-copy'].map((name) => caches.open(name)))`,
    isThere: `(async () => (await caches.keys()).includes('read'))()`,
    onDisk: false,
  },
  'a name of the window': {
    leave: `window.name = 'section-2'`,
    isThere: `window.name !== ''`,
    onDisk: true,
  },
  'words in the clipboard': {
    leave: `navigator.clipboard.writeText('section 2')`,
    isThere: `(async () => (await navigator.clipboard.readText()) !== '')()`,
    onDisk: true,
  },
  'words in a field': {
    leave: `document.querySelector('input').value = 'tribunal'`,
    isThere: `[...document.querySelectorAll('input')].some(({ value }) => value !== '')`,
    onDisk: true,
  },
  'something marked': {
    leave: `getSelection().selectAllChildren(document.querySelector('h1'))`,
    isThere: `getSelection().rangeCount > 0 && !getSelection().isCollapsed`,
    onDisk: true,
  },
  'a place that was scrolled to': {
    leave: `document.body.style.minHeight = '9000px', scrollTo(0, 200)`,
    isThere: `scrollY > 0`,
    onDisk: true,
  },
  'large by two fingers': {
    // A page cannot do this; the test has, with two fingers.
    leave: ``,
    isThere: `visualViewport.scale > 1`,
    onDisk: true,
  },
  'a voice that speaks': {
    leave: `trialVoice.speaking = true`,
    isThere: `speechSynthesis.speaking`,
    onDisk: true,
  },
  'a sound that plays': {
    leave: `(() => {
      const sound = document.createElement('audio');
      sound.src = new URL(document.documentElement.dataset.root + trialSound, location.href).href;
      sound.loop = true;
      document.body.append(sound);
      return sound.play();
    })()`,
    isThere: `[...document.querySelectorAll('audio, video')].some(({ paused }) => !paused)`,
    onDisk: true,
  },
  'another language': {
    leave: ``,
    isThere: `document.documentElement.lang !== 'en'`,
    onDisk: true,
  },
  'larger words': {
    leave: `document.getElementById('kiosk-text').click()`,
    isThere: `document.documentElement.hasAttribute('data-text')`,
    onDisk: true,
  },
  'other colours': {
    leave: `document.getElementById('kiosk-colours').click()`,
    isThere: `document.documentElement.hasAttribute('data-theme')`,
    onDisk: true,
  },
  'choices in the address': {
    leave: ``,
    isThere: `location.hash !== ''`,
    onDisk: true,
  },
  'a title that says what was read': {
    leave: ``,
    isThere: `!document.title.startsWith('What is happening? – Start – ')`,
    onDisk: true,
  },
} as const satisfies Readonly<Record<string, Trace>>;

/** The names of all traces that can be left. */
export function allTraces({ onDisk }: { readonly onDisk: boolean }): readonly string[] {
  return Object.entries(TRACES)
    .filter(([, trace]) => trace.onDisk || !onDisk)
    .map(([name]) => name);
}

/** Before a page is opened: a voice that a test can hear, and a look at cookies wherever they are. @param sound from the root */
export async function listenFor(page: Page, sound: string): Promise<void> {
  await page.exposeFunction('trialCookies', async () =>
    (await page.browserContext().cookies()).map(({ name }) => name),
  );
  // A voice goes on when another screen is shown, in some browsers.
  const voice = { speaking: false };
  await page.exposeFunction('trialHush', () => {
    voice.speaking = false;
  });
  await page.exposeFunction('trialSpeaks', () => {
    voice.speaking = true;
  });
  await page.exposeFunction('trialIsSpeaking', () => voice.speaking);
  await page.evaluateOnNewDocument(`
    window.trialSound = ${JSON.stringify(sound)};
    window.trialVoice = { set speaking(_) { trialSpeaks(); spoken = true; } };
    let spoken = false;
    Object.defineProperty(speechSynthesis, 'speaking', { get: () => spoken });
    trialIsSpeaking().then((speaks) => { spoken = speaks; });
    speechSynthesis.cancel = () => { spoken = false; trialHush(); };
  `);
}

/** Leaves every trace that there is. The screen must be one with a field, in another language. */
export async function leaveTraces(page: Page, { onDisk }: { readonly onDisk: boolean }): Promise<void> {
  for (const { leave, onDisk: there } of Object.values(TRACES)) {
    if (there || !onDisk) await page.evaluate(leave);
  }
  await spread(page);
}

/** Makes everything larger, with two fingers at the corner where “Hide” is. */
export async function spread(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: 1075, y: 20, id: 0 },
              { x: 1075 - apart, y: 20, id: 1 },
            ],
    });
  await put('touchStart', 200);
  for (let apart = 220; apart <= 260; apart += 20) await put('touchMove', apart);
  await put('touchEnd');
  await stands(page);
}

/** Waits until the screen neither grows nor slides any more: what is touched before that is not what was meant. */
async function stands(page: Page): Promise<void> {
  for (let before = '', now = '-'; before !== now; ) {
    before = now;
    await new Promise((done) => setTimeout(done, 200));
    now = await page.evaluate(() =>
      [visualViewport?.scale, visualViewport?.pageLeft, visualViewport?.pageTop].join(),
    );
  }
}

/** Touches something where it is on the glass, however large the screen has been made. */
export async function touch(page: Page, selector: string): Promise<void> {
  const { x, y, isSeen } = await page.$eval(selector, (target) => {
    const box = target.getBoundingClientRect();
    const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
    const place = { x: box.left + box.width / 2 - offsetLeft, y: box.top + box.height / 2 - offsetTop };
    return { ...place, isSeen: place.x > 0 && place.y > 0 && place.x < width && place.y < height };
  });
  if (!isSeen) throw new Error(`“${selector}” is not on the glass, but at ${x}, ${y}.`);
  // The browser is told of the place as it would be without any spreading of fingers.
  await page.touchscreen.tap(x, y);
}

/** What a curious person finds on a screen, and behind it. */
export async function tracesOn(
  page: Page,
  { onDisk }: { readonly onDisk: boolean },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, { isThere, onDisk: there }] of Object.entries(TRACES)) {
    if ((there || !onDisk) && (await page.evaluate(isThere))) found.push(name);
  }
  return found;
}

/** Notes the heading of every screen that is drawn, be it for one frame. Before the page is opened. */
export async function watchFrames(page: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  await page.exposeFunction('trialSaw', (heading: string) => seen.add(heading));
  await page.evaluateOnNewDocument(`(() => {
    let last;
    const look = () => {
      requestAnimationFrame(look);
      const heading = document.querySelector('h1');
      const drawn = heading && heading.checkVisibility({ visibilityProperty: true }) ? heading.textContent : '';
      if (drawn !== '' && drawn !== last) trialSaw(drawn);
      last = drawn;
    };
    requestAnimationFrame(look);
    // One that the browser has kept as it was is drawn once more.
    addEventListener('pageshow', ({ persisted }) => { if (persisted) last = ''; });
  })()`);
  return seen;
}

/** Goes back as far as it goes, and forward again, and waits at each place for what comes. */
export async function goBackAndForward(page: Page): Promise<void> {
  for (const step of [-1, -1, -1, -1, -1, 1, 1, 1, 1, 1]) {
    await page.evaluate((by) => history.go(by), step).catch(() => {});
    await new Promise((done) => setTimeout(done, 200));
  }
}
