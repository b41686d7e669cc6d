// Prints the whole leaflet of the screen “Get this on paper”, where the ward has joined a printer.

/** What waits to be printed is listed under the title of the page, for the next person to read: the title names no leaflet then. */
export function beginPrinting() {
  const button = document.getElementById('kiosk-print');
  if (!button) return;
  const title = document.title;
  window.addEventListener('afterprint', () => {
    document.title = title;
  });
  button.addEventListener('click', () => {
    document.title = button.dataset.title;
    window.print();
  });
}
