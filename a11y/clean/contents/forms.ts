import type { Content } from '../content.ts';

const field = (id: string, label: string, control: string, hint = '') =>
  `<div class="field"><label for="${id}">${label}</label>${hint ? `<p class="hint" id="${id}-hint">${hint}</p>` : ''}${control}</div>`;

/** Forms that anyone can fill in. */
export const FORMS: readonly Content[] = [
  {
    id: 'form-name',
    title: 'Ask us to call you back',
    body: `<p>Fill in both fields.</p><form action="../contact.html">${field('name', 'Your name', '<input type="text" id="name" name="name" autocomplete="name" required>')}${field('phone', 'Your phone number', '<input id="phone" name="phone" type="tel" autocomplete="tel" aria-describedby="phone-hint" required>', 'With the area code.')}<p><button type="submit">Ask for a call</button></p></form>`,
  },
  {
    id: 'form-choices',
    title: 'Tell us how you want to hear from us',
    body: `<form action="../contact.html"><fieldset><legend>How may we reach you?</legend><label class="choice"><input type="radio" name="how" value="phone"> By phone</label><label class="choice"><input type="radio" name="how" value="visit"> By a visit</label></fieldset><fieldset><legend>What is it about? Tick all that fit.</legend><label class="choice"><input type="checkbox" name="about" value="leave"> Going out</label><label class="choice"><input type="checkbox" name="about" value="food"> Food</label></fieldset><p><button>Send your answers</button></p></form>`,
  },
  {
    id: 'form-errors',
    title: 'There is a mistake in your form',
    body: `<div class="panel" role="alert" aria-labelledby="what"><h2 id="what">One thing to mend</h2><ul><li><a class="alone" href="#mail">Write your email with an @</a></li></ul></div><form action="../contact.html" novalidate><div class="field"><label for="mail">Your email</label><p class="wrong" id="mail-wrong">Mistake: write your email with an @, like name@example.org.</p><input id="mail" name="mail" type="email" autocomplete="email" aria-invalid="true" aria-describedby="mail-wrong" value="sam.example.org"></div><p><button type="submit">Send it again</button></p></form>`,
  },
  {
    id: 'form-search',
    title: 'Search the leaflets',
    body: `<form role="search" action="../home.html" aria-label="Leaflets">${field('q', 'What are you looking for?', '<input id="q" name="q" type="search" autocomplete="off">', 'Use your own words.')}<p><button type="submit">Search</button></p></form>`,
  },
  {
    id: 'form-select',
    title: 'Choose your ward',
    body: `<form action="../home.html">${field('ward', 'Which ward are you on?', '<select id="ward" name="ward"><option value="">Choose one</option><optgroup label="First floor"><option>Oak</option><option>Elm</option></optgroup><optgroup label="Second floor"><option>Ash</option></optgroup></select>')}<p><button type="submit">Show my ward</button></p></form>`,
  },
  {
    id: 'form-address',
    title: 'Where shall we send your copy?',
    body: `<p>We need every field but the last.</p><form action="../contact.html"><fieldset><legend>Your address</legend>${field('line-1', 'House and street', '<input type="text" id="line-1" name="line1" autocomplete="address-line1" required>')}${field('town', 'Town', '<input type="text" id="town" name="town" autocomplete="address-level2" required>')}${field('code', 'Postcode', '<input type="text" id="code" name="code" autocomplete="postal-code" required>')}${field('county', 'County (you need not)', '<input type="text" id="county" name="county" autocomplete="address-level1">')}</fieldset><p><button type="submit">Send me a copy</button></p></form>`,
  },
  {
    id: 'form-date',
    title: 'When is your meeting?',
    body: `<form action="../home.html"><fieldset><legend>Day of the meeting</legend><p class="hint" id="date-hint">For example, 14 1 2027.</p>${field('day', 'Day', '<input type="text" id="day" name="day" inputmode="numeric" autocomplete="off" aria-describedby="date-hint">')}${field('month', 'Month', '<input type="text" id="month" name="month" inputmode="numeric" autocomplete="off">')}${field('year', 'Year', '<input type="text" id="year" name="year" inputmode="numeric" autocomplete="off">')}</fieldset><p><button type="submit">Save the day</button></p></form>`,
  },
  {
    id: 'form-long-text',
    title: 'Tell us what went wrong',
    body: `<form action="../contact.html">${field('story', 'What happened?', '<textarea id="story" name="story" rows="6" aria-describedby="story-hint"></textarea>', 'A few words are enough.')}<label class="choice" for="agree"><input id="agree" type="checkbox" name="agree"> You may show this to the ward</label><p><button type="submit">Send what happened</button></p></form>`,
  },
  {
    id: 'form-live',
    title: 'Count the days to your meeting',
    body: `<form id="count">${field('left', 'How many days are left?', '<input type="text" id="left" name="left" inputmode="numeric" autocomplete="off">')}<p><button type="submit">Tell me the week</button></p></form><p role="status" id="answer"></p>`,
    script:
      "document.getElementById('count').addEventListener('submit', (event) => { event.preventDefault(); document.getElementById('answer').textContent = 'That is ' + Math.ceil(Number(document.getElementById('left').value) / 7) + ' weeks.' })",
  },
];
