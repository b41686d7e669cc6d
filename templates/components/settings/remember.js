// Keeps the reader's colours and text size from page to page. Only for this tab: the computer may be shared.
const NAMES = ['theme', 'text'];
const root = document.documentElement;

/** Reading or writing storage throws where the reader has forbidden it. */
const attempt = (action) => {
  try {
    return action();
  } catch (_error) {
    return null;
  }
};

const remembered = (name) => attempt(() => sessionStorage.getItem(name));

const wear = (name, value) => {
  if (value) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
};

/** Before the page is first drawn there are no buttons yet; later they must agree with what is worn. */
const apply = () => {
  for (const name of NAMES) {
    const value = remembered(name);
    wear(name, value);
    const button = document.getElementById(`${name}-${value}`);
    if (button) button.checked = true;
  }
};

root.setAttribute('data-remembers', '');
apply();
document.addEventListener('DOMContentLoaded', apply);
// The page may come back, with the back button, as it was before a choice made on another.
window.addEventListener('pageshow', apply);
document.addEventListener('change', ({ target }) => {
  if (!NAMES.includes(target.name)) return;
  attempt(() => sessionStorage.setItem(target.name, target.value));
  wear(target.name, target.value);
});
