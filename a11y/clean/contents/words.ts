import { type Content, paragraphs } from '../content.ts';

const long = Array.from(
  { length: 300 },
  (_, index) => `This is line ${index + 1} of the book of the ward. A nurse wrote it down after supper.`,
);

/** Pages that are mostly words. */
export const WORDS: readonly Content[] = [
  { id: 'short', title: 'The garden is open', body: '<p>You can go out until it gets dark.</p>' },
  { id: 'very-long', title: 'The book of the ward', body: paragraphs(long) },
  {
    id: 'law',
    title: 'What the Act says about advocates',
    body: `<p>This page gives the words of the law, and says what they mean.</p>
<h2>Section 130B</h2>
<blockquote cite="https://www.legislation.gov.uk/ukpga/1983/20"><p>The help available to a patient shall include help in obtaining information about his rights.</p></blockquote>
<p>It means that an advocate can help you find out your rights.</p>
<h2>Who it is for</h2>
<ol><li>People on section 2.</li><li>People on section 3.<ol><li>Also when they are on leave.</li><li>Also when they are in another hospital.</li></ol></li><li>People under guardianship.</li></ol>
<h2>What it does not say</h2>
<p>It does not say that you must have one. You can refuse.</p>`,
  },
  {
    id: 'lists',
    title: 'What to bring to your meeting',
    body: `<p>Bring only what you need.</p>
<ul><li>Your papers:<ul><li>the letter from the ward</li><li>your own notes</li></ul></li><li>Someone you trust.</li><li>Your glasses.</li></ul>
<h2>On the day</h2>
<ol start="4"><li>Tell the nurse that you are ready.</li><li>Go to the room with your advocate.</li><li>Ask for a break when you need one.</li></ol>
<h2>From last to first</h2>
<ol reversed><li>You get the letter.</li><li>The tribunal decides.</li><li>You say what you want.</li></ol>`,
  },
  {
    id: 'definitions',
    title: 'Hard words on this ward',
    body: `<p>These words come up again and again.</p>
<dl><dt id="w-tribunal">Tribunal</dt><dd>A kind of court that can end your section.</dd><dt>Advocate</dt><dd>Someone who helps you to speak up.</dd><dd>They do not work for the hospital.</dd><dt>Leave</dt><dt>Section 17 leave</dt><dd>Time outside the hospital.</dd></dl>
<p>Read more about a <a href="#w-tribunal">tribunal</a>.</p>`,
  },
  {
    id: 'abbreviations',
    title: 'Who is who in your team',
    body: `<p>Your responsible clinician (RC) leads your care. The RC is often a doctor.</p>
<p>An Approved Mental Health Professional (AMHP) can ask for you to be detained. You can ask the AMHP why.</p>
<p>You can have an <abbr title="Independent Mental Health Advocate">IMHA</abbr>, which means Independent Mental Health Advocate. The NHS pays for care.</p>`,
  },
  {
    id: 'footnotes',
    title: 'How long a section can last',
    body: `<p>Section 2 lasts up to 28 days.<sup><a id="r1" href="#n1" aria-label="Note 1">[1]</a></sup> It cannot be renewed.</p>
<p>Section 3 lasts up to 6 months at first.<sup><a id="r2" href="#n2" aria-label="Note 2">[2]</a></sup></p>
<h2>Notes</h2>
<ol><li id="n1">Mental Health Act 1983, section 2. <a class="alone" href="#r1">Back to the days</a></li><li id="n2">Mental Health Act 1983, section 20. <a class="alone" href="#r2">Back to the months</a></li></ol>`,
    css: 'sup { font-size: .95rem; line-height: 1 } sup a { display: inline-block; min-width: 48px; min-height: 48px }',
  },
  {
    id: 'quotes',
    title: 'What patients told us',
    body: `<p>Three people let us print their words.</p>
<figure><blockquote><p>My advocate sat beside me. I said all I wanted to say.</p></blockquote><figcaption>A woman from Elm ward</figcaption></figure>
<figure><blockquote><p>I did not know that I could ask. Now I tell others.</p></blockquote><figcaption>A man from Oak ward</figcaption></figure>
<p>A nurse told us: <q>It makes my work easier.</q></p>`,
  },
  {
    id: 'code',
    title: 'How to set up the screen in the corridor',
    body: `<p>This page is for the person who looks after the computer.</p>
<pre tabindex="0"><code>npm ci
npm run build</code></pre>
<p>Press <kbd>F11</kbd> to fill the screen. It answers with <samp>ready</samp>.</p>
<p>Set <code>KIOSK</code> to <code>yes</code> first.</p>`,
  },
  {
    id: 'maths',
    title: 'How we count the days',
    body: `<p>The last day is the first day and 27 more.</p>
<p><math display="block"><mi>last</mi><mo>=</mo><mi>first</mi><mo>+</mo><mn>27</mn></math></p>
<p>So a section that begins on 1 May ends on 28 May.</p>`,
    css: 'math { font-size: 1.2rem }',
  },
  {
    id: 'passages',
    title: 'Hello in the languages of this ward',
    body: `<p>Staff can call an interpreter for you. Point at your language.</p>
<ul><li lang="cy">Rwy’n siarad Cymraeg.</li><li lang="pl">Mówię po polsku.</li><li lang="ar" dir="rtl">أتكلم العربية.</li><li lang="ur" dir="rtl">میں اردو بولتا ہوں۔</li><li lang="zh-Hans">我说中文。</li><li lang="pa">ਮੈਂ ਪੰਜਾਬੀ ਬੋਲਦਾ ਹਾਂ।</li></ul>
<p>In Welsh, thank you is <span lang="cy">diolch yn fawr</span>.</p>`,
  },
  {
    id: 'dates',
    title: 'What is on this week',
    body: `<p>Everything is free. You need not book.</p>
<ul><li><time datetime="2027-01-11T10:00">Monday 11 January, 10 in the morning</time>: coffee in the day room.</li><li><time datetime="2027-01-12">Tuesday 12 January</time>: the advocate is on the ward.</li><li><time datetime="2027-01-15">Friday 15 January</time>: a walk in the garden.</li></ul>`,
  },
  {
    id: 'contact-page',
    title: 'People you can call',
    body: `<p>All these calls are free from the ward phone.</p>
<h2>Your advocate</h2>
<address><p>People First<br>1 High Street<br>Anytown</p><p><a class="alone" href="tel:03003038037">Call 03003 038 037</a></p><p><a class="alone" href="mailto:help@example.org">Write to help@example.org</a></p></address>
<h2>If you feel very bad at night</h2>
<p>Tell a nurse. You can also <a class="alone" href="tel:116123">call the Samaritans on 116 123</a>.</p>`,
  },
  {
    id: 'not-found',
    title: 'We can’t find this page',
    body: `<p>The address may have changed. Nothing is wrong with your computer.</p>
<p><a class="alone" href="../home.html">Go to the first page</a></p>`,
  },
  {
    id: 'questions',
    title: 'What people ask about leave',
    body: `<h2>Can I go out?</h2><p>Yes, if your doctor has agreed. Ask to see the form.</p>
<h2>Can someone come with me?</h2><p>Often a nurse comes the first time.</p>
<h2>What if I come back late?</h2><p>Call the ward. Say where you are and that you are on your way.</p>`,
  },
  {
    id: 'strong',
    title: 'Three things to know today',
    body: `<p>You have rights, and you can <strong>use them today</strong>.</p>
<div class="panel" role="note"><p><strong>You can say no.</strong> You can change your mind later.</p></div>
<p>You can ask for a copy of this page.</p>`,
  },
  {
    id: 'edited',
    title: 'What we changed on this page',
    body: `<p>We mend our pages when someone tells us of a mistake.</p>
<ul><li><time datetime="2026-11-02">2 November 2026</time>: we put the phone number first.</li><li><time datetime="2026-10-09">9 October 2026</time>: we made the headings larger.</li></ul>`,
  },
  {
    id: 'columns',
    title: 'Names of the rooms',
    body: `<p>Each room has a name and a picture on its door.</p><ul class="rooms"><li>Apple</li><li>Birch</li><li>Cherry</li><li>Dog rose</li><li>Elder</li><li>Fern</li><li>Gorse</li><li>Hazel</li></ul>`,
    css: '.rooms { columns: 2 9rem; column-gap: 2rem }',
  },
  {
    id: 'headings',
    title: 'Your care from the first day to the last',
    body: `<p>This is a long page. Here are its parts.</p>
<nav aria-label="On this page"><ul><li><a href="#first-day">The first day</a></li><li><a href="#weeks">The next weeks</a></li><li><a href="#leaving">When you leave</a></li></ul></nav>
<h2 id="first-day">The first day</h2><p>A nurse tells you your rights.</p><h3>Your things</h3><p>Your things are written down.</p><h4>Your phone</h4><p>You can most often keep it.</p>
<h2 id="weeks">The next weeks</h2><p>You see your doctor every week.</p>
<h2 id="leaving">When you leave</h2><p>You get a plan that says who helps you at home.</p>`,
  },
  {
    id: 'poster',
    title: 'An advocate is here on Tuesday',
    body: `<p class="huge">Day room, 2 to 4 in the afternoon.</p><p>Come in and talk. It is free and private.</p>`,
    css: '.huge { font-size: 2.2rem; line-height: 1.5; max-width: 40rem }',
  },
  {
    id: 'ruby',
    title: 'How to say the names of our languages',
    body: `<p>The small letters above say how it sounds.</p><p lang="zh-Hans"><ruby>中文<rp>(</rp><rt lang="zh-Latn">zhōngwén</rt><rp>)</rp></ruby></p>`,
    css: 'ruby { font-size: 2.4rem } rt { font-size: 1.25rem }',
  },
];
