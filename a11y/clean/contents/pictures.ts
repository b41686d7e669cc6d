import type { Content } from '../content.ts';

/** Pictures, sound and film that leave nobody out. */
export const PICTURES: readonly Content[] = [
  {
    id: 'picture',
    title: 'The quiet room',
    body: '<p>Anyone can use it.</p><img src="../files/room.svg" width="400" height="250" alt="Two armchairs beside a window."><p>Ask a nurse for the key.</p>',
  },
  {
    id: 'figure',
    title: 'Where you can rest',
    body: '<figure><img src="../files/room.svg" width="400" height="250" alt="Two brown armchairs face each other. There is a window between them."><figcaption>The quiet room is on the first floor.</figcaption></figure><p>It opens at 9 in the morning.</p>',
  },
  {
    id: 'decoration',
    title: 'Come and see the garden',
    body: '<img src="../files/dark.svg" width="600" height="200" alt=""><p>It has a path and two benches.</p>',
  },
  {
    id: 'icons',
    title: 'Three ways to ask',
    body: `<ul class="ways"><li><svg aria-hidden="true" focusable="false" width="40" height="40" viewBox="0 0 40 40"><path d="M4 20 20 4l16 16v16H4z" fill="currentColor"/></svg> Ask at the desk.</li><li><svg aria-hidden="true" width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="16" fill="currentColor"/></svg> Press the bell by your bed.</li></ul>`,
    css: '.ways { list-style: none; padding: 0 } .ways li { display: flex; gap: 1rem; align-items: center }',
  },
  {
    id: 'icon-named',
    title: 'What the sign on the door means',
    body: '<p><svg role="img" aria-labelledby="sign-title" width="80" height="80" viewBox="0 0 80 80"><title id="sign-title">A hand that is raised</title><circle cx="40" cy="40" r="36" fill="none" stroke="currentColor" stroke-width="6"/><path d="M30 60V24h20v36z" fill="currentColor"/></svg></p><p>It means that someone is talking in private.</p>',
  },
  {
    id: 'banner',
    title: 'The garden in every season',
    body: '<div class="picture"><p>It is open until it gets dark.</p></div><p>Take a coat with you.</p>',
    css: '.picture { background: #10241a url(../files/dark.svg) center / cover; color: #fff; padding: 2rem 1rem; max-width: 29rem; margin-bottom: 2rem } .picture p { margin: 0 }',
  },
  {
    id: 'gradient',
    title: 'A calm place on the ward',
    body: '<div class="soft"><p>You can sit here for as long as you like.</p></div><p>Nobody will ask you why.</p>',
    css: '.soft { background: linear-gradient(#082c3a, #0d3f52); color: #fff; padding: 1.5rem; max-width: 27rem; margin-bottom: 2rem } .soft p { margin: 0 }',
  },
  {
    id: 'picture-link',
    title: 'Choose by picture',
    body: '<ul class="row"><li><a class="alone" href="../advocates.html"><img src="../files/room.svg" width="200" height="125" alt=""><br>Talk to an advocate</a></li><li><a class="alone" href="../tribunal.html"><img src="../files/dark.svg" width="200" height="67" alt=""><br>Go before a tribunal</a></li></ul>',
  },
  {
    id: 'sound',
    title: 'Hear what an advocate does',
    body: '<audio controls preload="none" src="../files/talk.wav" aria-label="What an advocate does, 1 second"></audio><h2>Transcript</h2><p>An advocate is on your side. You can ask for one today.</p>',
  },
  {
    id: 'film',
    title: 'Look into the quiet room',
    body: '<video controls preload="none" width="480" height="270" aria-label="The quiet room, 20 seconds"><source src="../files/room.mp4" type="video/mp4"><track default kind="captions" src="../files/room.vtt" srclang="en" label="English"></video><details><summary>Read what is said and shown</summary><p>The door opens. There are two armchairs. A voice says that you can use this room on any day.</p></details>',
  },
  {
    id: 'chart',
    title: 'How many people asked in each season',
    body: '<figure><svg role="img" aria-label="In spring 5 people asked, in summer 9, in autumn 12." width="300" height="160" viewBox="0 0 300 160"><path d="M20 150v-50h60v50zM110 150V60h60v90zM200 150V30h60v120z" fill="currentColor"/></svg><figcaption>People who asked for an advocate</figcaption></figure><table><caption>The same in numbers</caption><thead><tr><th scope="col">Season</th><th scope="col">People</th></tr></thead><tbody><tr><th scope="row">Spring</th><td>5</td></tr><tr><th scope="row">Summer</th><td>9</td></tr><tr><th scope="row">Autumn</th><td>12</td></tr></tbody></table>',
  },
  {
    id: 'sources',
    title: 'The way to the day room',
    body: '<picture><source media="(min-width: 800px)" srcset="../files/room.svg"><img src="../files/room.svg" srcset="../files/room.svg 400w" sizes="100vw" width="400" height="250" loading="lazy" decoding="async" alt="A plan: the day room is the second door on the left."></picture><p>The day room is the second door.</p>',
  },
];
