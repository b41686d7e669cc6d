/** What stands in place of words on the page while they are read. */
let standIns = [];

/** Marks the words of a sentence, and brings them into view without moving there. Marks of another are taken off. */
export function mark({ runs }) {
  unmark();
  const marks = [];
  for (const { node, start, end } of runs) {
    if (!node?.parentNode) continue;
    const words = document.createElement('span');
    words.className = 'listen-now';
    words.textContent = node.data.slice(start, end);
    const standIn = [node.data.slice(0, start), words, node.data.slice(end)]
      .filter((piece) => piece !== '')
      .map((piece) => (typeof piece === 'string' ? document.createTextNode(piece) : piece));
    node.replaceWith(...standIn);
    standIns.push({ node, standIn });
    marks.push(words);
  }
  if (marks.length > 0) show(marks[0], marks[marks.length - 1]);
}

/** Puts the page back as it was. */
export function unmark() {
  for (const { node, standIn } of standIns) {
    const [first, ...rest] = standIn;
    first.replaceWith(node);
    for (const piece of rest) piece.remove();
  }
  standIns = [];
}

function show(first, last) {
  const { top } = first.getBoundingClientRect();
  const { bottom } = last.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  first.scrollIntoView({ block: bottom - top > window.innerHeight ? 'start' : 'center' });
}
