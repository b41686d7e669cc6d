import type { Content } from '../content.ts';

/** Things to press, open and follow, which work without a mouse. */
export const CONTROLS: readonly Content[] = [
  {
    id: 'details',
    title: 'Answers that unfold',
    body: '<p>Open only what you want to read.</p><details><summary>Can I have an advocate?</summary><p>Yes, if you are on a section.</p></details><details open><summary>What does it cost?</summary><p>Nothing. It is free.</p></details>',
  },
  {
    id: 'dialog',
    title: 'Leave this page safely',
    body: '<p>The button asks you first.</p><p><button type="button" id="ask">Hide this page</button></p><dialog id="sure" aria-labelledby="sure-head"><h2 id="sure-head">Hide this page?</h2><p>You can come back with the start page.</p><p><button type="button" id="stay">Stay here</button></p></dialog>',
    script:
      "const sure = document.getElementById('sure'); document.getElementById('ask').addEventListener('click', () => sure.showModal()); document.getElementById('stay').addEventListener('click', () => sure.close())",
  },
  {
    id: 'menu-button',
    title: 'A menu that opens by a button',
    body: '<p><button type="button" id="toggle" aria-expanded="false" aria-controls="more">More pages</button></p><ul id="more" hidden><li><a class="alone" href="../advocates.html">All about advocates</a></li><li><a class="alone" href="../tribunal.html">All about tribunals</a></li></ul><p>Press the button again to close it.</p>',
    script:
      "const toggle = document.getElementById('toggle'); toggle.addEventListener('click', () => { const open = toggle.getAttribute('aria-expanded') === 'true'; toggle.setAttribute('aria-expanded', String(!open)); document.getElementById('more').hidden = open })",
  },
  {
    id: 'tabs',
    title: 'When you can have visitors',
    body: '<h2 id="times">Times</h2><div class="row" role="tablist" aria-labelledby="times"><button type="button" role="tab" id="t1" aria-controls="p1" aria-selected="true">Weekdays</button><button type="button" role="tab" id="t2" aria-controls="p2" aria-selected="false" tabindex="-1">Weekends</button></div><div role="tabpanel" id="p1" aria-labelledby="t1"><p>From 2 to 4 in the afternoon.</p></div><div role="tabpanel" id="p2" aria-labelledby="t2" hidden><p>From 1 to 5 in the afternoon.</p></div>',
    css: '.row { margin-bottom: 1rem } [role=tab][aria-selected=true] { text-decoration: underline; text-decoration-thickness: 4px; text-underline-offset: 6px }',
    script:
      "const tabs = [...document.querySelectorAll('[role=tab]')]; const pick = (tab) => { for (const each of tabs) { each.setAttribute('aria-selected', String(each === tab)); each.tabIndex = each === tab ? 0 : -1; document.getElementById(each.getAttribute('aria-controls')).hidden = each !== tab } tab.focus() }; for (const tab of tabs) { tab.addEventListener('click', () => pick(tab)); tab.addEventListener('keydown', (event) => { if (event.key.startsWith('Arrow')) pick(tabs[(tabs.indexOf(tab) + 1) % tabs.length]) }) }",
  },
  {
    id: 'breadcrumb',
    title: 'Where this page stands',
    body: '<nav aria-label="You are here"><ol class="crumbs"><li><a href="../home.html">Start</a></li><li><a href="../advocates.html">Advocates</a></li><li><a href="#content" aria-current="page">Where this page stands</a></li></ol></nav><p>The line above shows the way back.</p>'.replace(
      '<li><a href="#content" aria-current="page">Where this page stands</a></li>',
      '<li aria-current="page">This page</li>',
    ),
    css: '.crumbs { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; padding: 0; margin: 0 } .crumbs li { display: flex; align-items: center }',
  },
  {
    id: 'pagination',
    title: 'Leaflets, second page',
    body: '<ul><li>Your rights on section 2</li><li>Your rights on section 3</li></ul><nav aria-label="Pages"><ul><li><a href="../home.html">Page 1</a></li><li><a href="../contact.html" aria-current="page">Page 2, this page</a></li><li><a href="../tribunal.html">Page 3</a></li></ul></nav>'.replace(
      '<a href="../contact.html" aria-current="page">Page 2, this page</a>',
      '<span aria-current="page">Page 2, this page</span>',
    ),
    css: '[aria-current] { display: inline-block; padding: .6rem 0 }',
  },
  {
    id: 'new-window',
    title: 'Other places that help',
    body: '<p>Some links open a new window, and say so.</p><ul><li><a class="alone" href="https://www.mind.org.uk/" target="_blank" rel="noopener">Mind, a charity (opens in a new window)</a></li><li><a class="alone" href="https://www.samaritans.org/">Samaritans, who listen at any time</a></li></ul>',
  },
  {
    id: 'files',
    title: 'Sheets to print',
    body: '<p>Each is a PDF.</p><ul><li><a class="alone" href="../files/rights.pdf">Your rights (PDF, 14 KB)</a></li></ul>',
  },
  {
    id: 'links',
    title: 'Read more about your rights',
    body: '<p>You can <a href="../advocates.html">ask for an advocate</a> at any time. You can also <a href="../tribunal.html">go before a tribunal</a>.</p><p>If you want to talk first, <a href="../contact.html">tell a nurse that you want to see us</a>.</p>',
  },
  {
    id: 'toggle',
    title: 'Larger words',
    body: '<p>This button makes the words larger.</p><p><button type="button" id="grow" aria-pressed="false">Larger words</button></p>',
    script:
      "const grow = document.getElementById('grow'); grow.addEventListener('click', () => { const on = grow.getAttribute('aria-pressed') !== 'true'; grow.setAttribute('aria-pressed', String(on)); document.documentElement.style.fontSize = on ? '150%' : '' })",
  },
  {
    id: 'cards',
    title: 'What do you need today?',
    body: '<ul class="cards"><li><h2><a class="alone" href="../advocates.html">An advocate</a></h2><p>Someone on your side.</p></li><li><h2><a class="alone" href="../tribunal.html">A tribunal</a></h2><p>A court for your section.</p></li></ul>',
    css: '.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1.5rem; max-width: 40rem } .cards li { border: 3px solid currentColor; padding: 1rem } .cards h2 { margin: 0 0 .5rem } .cards p { margin: 0 }',
  },
  {
    id: 'progress',
    title: 'How far your request is',
    body: '<p>There are three steps. You are at the second.</p><ol><li>You asked. <strong>Done.</strong></li><li aria-current="step">A nurse tells the advocate. <strong>This is where you are.</strong></li><li>The advocate comes to see you.</li></ol><p><label for="how-far">How far it is</label> <progress id="how-far" max="3" value="1">1 of 3</progress></p>',
  },
  {
    id: 'section-names',
    title: 'Food on the ward',
    body: '<section aria-labelledby="breakfast"><h2 id="breakfast">Breakfast</h2><p>It is at 8. Tea is there all day.</p></section><section aria-labelledby="supper"><h2 id="supper">Supper</h2><p>It is at 6. Ask if you missed it.</p></section><aside aria-label="Good to know"><p>Tell a nurse what you cannot eat.</p></aside>',
  },
  {
    id: 'article',
    title: 'News from the ward',
    body: '<article aria-labelledby="news-1"><h2 id="news-1">There is a new kettle</h2><p><time datetime="2026-11-20">20 November 2026</time></p><p>It is in the day room.</p></article><article aria-labelledby="news-2"><h2 id="news-2">The garden gate is mended</h2><p><time datetime="2026-11-12">12 November 2026</time></p><p>It opens with a push.</p></article>',
  },
  {
    id: 'transition',
    title: 'A button that changes its colour',
    body: '<p>It changes when you point at it. It says the same.</p><p><a class="button" href="../contact.html">Talk to us today</a></p>',
    css: 'a.button { display: inline-block; transition: background-color .2s } a.button:hover { background-color: #000; color: #fff; border-color: #000 }',
  },
  {
    id: 'idle',
    title: 'This page waits for you',
    body: '<p>Nothing here runs out. Take all the time you need.</p><p id="clock">You came here today.</p>',
  },
];
