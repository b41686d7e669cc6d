/**
 * Good pages to plant faults into. The number of the ward stands in title and heading, so that each page made from one
 * can have a title of its own: see `ofWard`.
 */

const LINKS = `<a href="../home.html">Start</a>`;

/** A leaflet with a list, steps, a table, a picture, a contact and a sheet to print. */
export const LEAFLET = `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Talk to an advocate on ward 0</title>
<style>
html { font-size: 125% }
body { margin: 0; background: #fff; color: #1a1a1a; font-family: Verdana, sans-serif; font-size: 1rem; line-height: 1.6 }
header, main, footer { padding: 1rem 16px }
h1, h2, h3 { line-height: 1.25; margin: 2.5rem 0 1rem }
h1 { font-size: 2.2rem }
h2 { font-size: 1.65rem }
h3 { font-size: 1.3rem }
p, ul, ol, figure, table, address { margin: 0 0 2.4rem; max-width: 29rem }
li { margin-bottom: .6rem }
address { font-style: normal }
a { color: #0b3a75 }
a:focus, button:focus, main:focus, summary:focus { outline: 4px solid #0b3a75; outline-offset: 3px }
.skip { position: absolute; left: -9999px }
.skip:focus { position: static; display: inline-block; padding: .6rem }
.menu { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem }
.menu a, .alone { display: inline-block; padding: .6rem 0; min-width: 3rem }
.box { border-inline-start: .5rem solid #0b3a75; padding-inline-start: 1rem; max-width: 29rem }
table { border-collapse: collapse }
th, td { border: 2px solid #555; padding: .5rem .75rem; text-align: start; vertical-align: top }
caption { text-align: start; font-weight: bold }
img { max-width: 100%; height: auto }
button { font: inherit; color: #fff; background: #0b3a75; border: 2px solid #0b3a75; padding: .7rem 1.2rem; min-height: 3rem }
</style>
</head>
<body>
<a class="skip" href="#content">Skip to main content</a>
<header>
<p>People First</p>
<nav aria-label="Main menu"><ul class="menu"><li>${LINKS}</li><li><a href="../advocates.html">Advocates</a></li><li><a href="../tribunal.html">Tribunals</a></li></ul></nav>
</header>
<main id="content" tabindex="-1">
<h1>Talk to an advocate on ward 0</h1>
<p id="first">An advocate helps you to speak up. They are free, and they do not work for the hospital. They listen to you, and do only what you want them to do.</p>
<h2 id="can">What an advocate can do</h2>
<p id="do">An advocate can come to meetings with you. They can help you to <a href="../tribunal.html">ask a tribunal to let you leave</a>.</p>
<ul id="points">
<li>They listen to you in private.</li>
<li>They tell you what your rights are.</li>
<li>They help you to say what you want.</li>
</ul>
<h2 id="how">How to ask for one</h2>
<ol id="steps">
<li>Tell any nurse that you want an advocate.</li>
<li>The nurse must pass this on.</li>
<li>The advocate comes to see you on the ward.</li>
</ol>
<h3 id="call">You can also call</h3>
<address id="phone">Phone <a class="alone" href="tel:03003038037">03003 038 037</a></address>
<p id="hours">Someone answers from Monday to Friday, from 9 in the morning to 5 in the afternoon.</p>
<div class="box" id="refuse"><p>You can say no. You can change your mind later.</p></div>
<h2 id="time">How long you have</h2>
<table id="times">
<caption>When you can ask a tribunal</caption>
<thead><tr><th scope="col">Your section</th><th scope="col">Ask within</th></tr></thead>
<tbody>
<tr><th scope="row">Section 2</th><td>14 days</td></tr>
<tr><th scope="row">Section 3</th><td>6 months</td></tr>
</tbody>
</table>
<h2 id="see">A quiet place to talk</h2>
<figure id="picture">
<img src="../files/room.svg" width="400" height="250" alt="Two armchairs beside a window.">
<figcaption>You can use the quiet room on any day.</figcaption>
</figure>
<h2 id="print">Print this</h2>
<p id="sheet"><a class="alone" href="../files/rights.pdf" type="application/pdf">Your rights as a sheet to print (PDF, 14 KB)</a></p>
</main>
<footer>
<p><a class="alone" href="../contact.html">Contact People First</a></p>
</footer>
</body>
</html>
`;

/** A form, put together as many sites do: with a grid, hints, a group and a message about a mistake. */
export const FORM = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ask us to call you on ward 0</title>
<style>
:root { --ink: #16202a; --edge: #4a5560; font-size: 20px }
body { color: var(--ink); background-color: #fbfaf7; font: 1rem/1.55 "Segoe UI", Arial, sans-serif; margin: 0 }
.wrap { max-width: 34rem; margin: 0 auto; padding: 0 16px 2rem }
h1 { font-size: 2.1rem; line-height: 1.2 }
h2 { font-size: 1.6rem; line-height: 1.3 }
p, ul { margin: 0 0 2.4rem; max-width: 30rem }
.field { display: grid; gap: .3rem; margin: 0 0 1.6rem; max-width: 30rem }
label, legend { font-weight: 700 }
.hint, .wrong { margin: 0 }
.wrong { color: #8c0d0d; font-weight: 700 }
input[type=text], input[type=email], input[type=tel], select, textarea { font: inherit; color: inherit; background: #fff; border: 2px solid var(--edge); padding: .6rem; min-height: 2.6rem; width: 100%; box-sizing: border-box }
fieldset { border: 2px solid var(--edge); margin: 0 0 1.6rem; padding: 1rem; max-width: 30rem; box-sizing: border-box }
.choice { display: flex; align-items: center; gap: .8rem; min-height: 3rem; font-weight: 400 }
.choice input { width: 1.5rem; height: 1.5rem }
button { font: inherit; font-weight: 700; background: #123f2b; color: #fff; border: 0; padding: .8rem 1.5rem; min-height: 3rem }
a { color: #14427a }
:focus { outline: 3px solid #000; outline-offset: 2px }
main:focus { outline: none }
.jump { position: absolute; inset-block-start: -100px }
.jump:focus { inset-block-start: 0; background: #fff; padding: .8rem }
nav a { display: inline-block; padding: .6rem 0 }
</style>
</head>
<body>
<a class="jump" href="#form">Go to the form</a>
<header class="wrap"><nav aria-label="Site"><a href="../home.html">Front page</a></nav></header>
<main class="wrap" id="form" tabindex="-1">
<h1>Ask us to call you on ward 0</h1>
<p id="about">We call you on the day that you choose. Fill in every field, unless it says that you need not.</p>
<form action="../contact.html" method="get">
<div class="field"><label for="name">Your name</label><input id="name" name="name" type="text" autocomplete="name" required></div>
<div class="field"><label for="tel">Your phone number</label><p class="hint" id="tel-hint">With the area code, like 01632 960 001.</p><input id="tel" name="tel" type="tel" autocomplete="tel" aria-describedby="tel-hint" required></div>
<div class="field"><label for="mail">Your email (you need not)</label><p class="wrong" id="mail-wrong">Write your email with an @, like name@example.org.</p><input id="mail" name="mail" type="email" autocomplete="email" aria-invalid="true" aria-describedby="mail-wrong"></div>
<fieldset id="when"><legend>When may we call?</legend>
<label class="choice" for="am"><input type="radio" id="am" name="when" value="am" required>In the morning</label>
<label class="choice" for="pm"><input type="radio" id="pm" name="when" value="pm">In the afternoon</label>
</fieldset>
<div class="field"><label for="ward">Which ward are you on?</label><select id="ward" name="ward"><option value="">Choose a ward</option><option>Oak ward</option><option>Elm ward</option></select></div>
<div class="field"><label for="say">What do you want to talk about? (you need not)</label><textarea id="say" name="say" rows="4"></textarea></div>
<label class="choice" for="nurse"><input type="checkbox" id="nurse" name="nurse" value="yes">You may tell my nurse</label>
<p><button type="submit">Ask for a call</button></p>
</form>
<h2>What happens then</h2>
<p>An advocate calls you. You need not say why you want one.</p>
</main>
<footer class="wrap"><p>People First, 2026</p></footer>
</body>
</html>
`;

/** A page in Arabic, with numbers that keep their own order. */
export const ARABIC = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>حقك في محامٍ في الجناح 0</title>
<style>
body { margin: 0; padding: 16px; background: #fff; color: #111; font: 22px/1.8 "Noto Naskh Arabic", Tahoma, sans-serif }
h1 { font-size: 46px; line-height: 1.3 }
h2 { font-size: 36px; line-height: 1.4 }
p, ul { max-width: 620px; margin: 0 0 60px }
a { color: #003a6b }
a:focus { outline: 4px solid #003a6b; outline-offset: 3px }
.go { display: inline-block; min-height: 44px; min-width: 44px }
</style>
</head>
<body>
<nav aria-label="القائمة"><a class="go" href="../home.html" hreflang="en">الصفحة الأولى</a></nav>
<main>
<h1>حقك في محامٍ في الجناح 0</h1>
<p id="what">يساعدك المحامي على التعبير عن رأيك. هذه الخدمة مجانية ولا تتبع المستشفى. يستمع إليك على انفراد ويأتي معك إلى الاجتماعات، ولا يفعل إلا ما تريده أنت.</p>
<h2>كيف تطلب محاميا</h2>
<p id="call">اتصل بالرقم <a href="tel:03003038037"><bdi dir="ltr">03003 038 037</bdi></a> من أي هاتف في الجناح.</p>
<p id="name">اسم الخدمة هو <span lang="en" dir="ltr">People First</span> وهي في إنجلترا.</p>
<ul id="list"><li>أخبر الممرضة أنك تريد محاميا.</li><li>يمكنك أن تقول لا.</li></ul>
</main>
<footer><p>سنة 2026</p></footer>
</body>
</html>
`;

/** A page of the screen in the corridor: few large targets, no way out to the open web. */
export const KIOSK = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="page-kind" content="kiosk">
<title>Choose what you want to read on ward 0</title>
<style>
body { margin: 0; padding: 24px; background: #fdfaf4; color: #1b1a17; font: 28px/1.5 Verdana, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 60px; line-height: 1.2; margin: 0 0 40px }
h2 { font-size: 44px; line-height: 1.2 }
p { margin: 0 0 64px; max-width: 640px }
.tiles { list-style: none; margin: 0 0 64px; padding: 0; display: grid; gap: 24px; max-width: 720px }
.tile, button { display: block; box-sizing: border-box; min-height: 88px; padding: 20px 24px; font: inherit; color: #fff; background: #0b3a45; border: 4px solid #0b3a45; text-align: start; text-decoration: underline }
button { text-decoration: none; min-width: 200px }
a:focus, button:focus { outline: 6px solid #000; outline-offset: 4px }
</style>
</head>
<body>
<header><nav aria-label="Home"><a class="tile" id="home" href="../home.html">Home</a></nav></header>
<main>
<h1>Choose what you want to read on ward 0</h1>
<ul class="tiles">
<li><a class="tile" href="../advocates.html">Someone to speak up for you</a></li>
<li><a class="tile" href="../tribunal.html">Ask to leave hospital</a></li>
<li><a class="tile" href="../contact.html">People you can call</a></li>
</ul>
<h2>Need larger words?</h2>
<p id="more">Press the button. The words grow, and stay so until you go home.</p>
<button type="button" id="larger" aria-pressed="false">Larger words</button>
<script>document.getElementById('larger').addEventListener('click', (event) => { const on = event.currentTarget.getAttribute('aria-pressed') !== 'true'; event.currentTarget.setAttribute('aria-pressed', String(on)); document.body.style.fontSize = on ? '36px' : '' })</script>
</main>
<footer><p>People First</p></footer>
</body>
</html>
`;

/** A page with words over a picture, a sound, a film, tabs and a question in a dialog. */
export const GALLERY = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>See and hear ward 0</title>
<style>
* { box-sizing: border-box }
body { margin: 0; font-family: Arial, Helvetica, sans-serif; font-size: 1.25rem; line-height: 1.6; color: #222; background: #fff }
header, main, footer { padding: 1rem 16px; max-width: 46rem; margin: auto }
h1 { font-size: 2.6rem; line-height: 1.2; margin: 0 0 1rem }
h2 { font-size: 2rem; line-height: 1.2; margin: 3rem 0 1rem }
h3 { font-size: 1.65rem; line-height: 1.2; margin: 2rem 0 1rem }
p, ul { margin: 0 0 2.5rem; max-width: 38rem }
a { color: #0a3d62 }
button, [role=tab] { font: inherit; min-height: 48px; min-width: 48px; padding: .5rem 1.2rem; background: #fff; color: #0a3d62; border: 3px solid #0a3d62 }
[role=tab][aria-selected=true] { background: #0a3d62; color: #fff }
:focus-visible { outline: 4px solid #b00020; outline-offset: 3px }
.banner { background: #10241a url(../files/dark.svg) center / cover; color: #fff; padding: 2rem 16px }
.banner p { margin: 0 }
audio, video { width: 100%; max-width: 38rem; display: block }
.tabs { display: flex; flex-wrap: wrap; gap: 12px }
dialog { max-width: 34rem; padding: 1.5rem; border: 4px solid #222 }
</style>
</head>
<body>
<header><nav aria-label="Site"><a href="../home.html" style="display:inline-block;padding:.6rem 0">Front page</a></nav></header>
<main>
<h1>See and hear ward 0</h1>
<div class="banner" id="banner"><p>The garden is open every day until it gets dark.</p></div>
<h2 id="hear">Hear what an advocate does</h2>
<audio id="sound" src="../files/talk.wav" controls preload="none" aria-label="What an advocate does, 1 second"></audio>
<h3>What is said</h3>
<p id="spoken">An advocate is on your side. You can ask for one today.</p>
<h2 id="film-head">See the quiet room</h2>
<video id="film" src="../files/room.mp4" controls preload="none" aria-label="The quiet room, 20 seconds"><track kind="captions" src="../files/room.vtt" srclang="en" label="English" default></video>
<h3>Transcript of the film</h3>
<p id="seen">The door opens. There are two armchairs beside a window. A voice says that you can use this room on any day.</p>
<h2 id="days">When you can come</h2>
<div class="tabs" role="tablist" aria-labelledby="days">
<button type="button" role="tab" id="tab-1" aria-controls="panel-1" aria-selected="true">Weekdays</button>
<button type="button" role="tab" id="tab-2" aria-controls="panel-2" aria-selected="false" tabindex="-1">Weekends</button>
</div>
<div role="tabpanel" id="panel-1" aria-labelledby="tab-1"><p>From 10 in the morning to 8 in the evening.</p></div>
<div role="tabpanel" id="panel-2" aria-labelledby="tab-2" hidden><p>From 11 in the morning to 5 in the afternoon.</p></div>
<h2 id="ask">Ask to see it</h2>
<p id="why">A nurse can show you the room. Press the button to learn whom to ask.</p>
<button type="button" id="open">Whom to ask</button>
<dialog id="dialog" aria-labelledby="dialog-head"><h2 id="dialog-head">Ask the nurse in charge</h2><p>They have the key.</p><button type="button" id="close">Close</button></dialog>
</main>
<footer><p>People First</p></footer>
<script>
const tabs = [...document.querySelectorAll('[role=tab]')];
const choose = (tab) => { for (const each of tabs) { const on = each === tab; each.setAttribute('aria-selected', String(on)); each.tabIndex = on ? 0 : -1; document.getElementById(each.getAttribute('aria-controls')).hidden = !on } tab.focus() };
for (const [index, tab] of tabs.entries()) { tab.addEventListener('click', () => choose(tab)); tab.addEventListener('keydown', ({ key }) => { if (key === 'ArrowRight') choose(tabs[(index + 1) % tabs.length]); if (key === 'ArrowLeft') choose(tabs[(index + tabs.length - 1) % tabs.length]) }) }
const dialog = document.getElementById('dialog');
document.getElementById('open').addEventListener('click', () => dialog.showModal());
document.getElementById('close').addEventListener('click', () => dialog.close());
</script>
</body>
</html>
`;

export const GOOD_PAGES: readonly string[] = [LEAFLET, FORM, ARABIC, KIOSK, GALLERY];

/** A page made from a good one, with a title of its own. */
export function ofWard(html: string, ward: number): string {
  return html.replace(/(ward|الجناح) 0/g, `$1 ${ward}`);
}
