/**
 * The gate’s page checks, for the stock pa11y-ci to repeat: same folder, standard, rules and widths.
 *
 *     npx pa11y-ci --config a11y/pa11yci.config.cjs
 *
 * GATE_FOLDER names the folder (default: _site). GATE_ONLY limits it to one engine at one width: `axe@320`. GATE_PAGES limits it
 * to some pages, as a JSON list.
 *
 * Every page is visited four times, by each engine at each width: rules named for axe make HTML CodeSniffer throw, and a
 * visit has one width. pa11y-ci files its results by address, so the query keeps the four apart.
 *
 * pa11y-ci ends with 2 where it finds something, and takes many times as long as `npm run gate`.
 */
const { require: requireTypeScript } = require('tsx/cjs/api');
const { ensureBrowser } = requireTypeScript('./browser/browser.ts', __filename);
const { listFiles } = requireTypeScript('./list-files.ts', __filename);
const { HEIGHT, PAGE_CALLS, PAGE_STANDARD, WIDTHS } = requireTypeScript(
  './page/engines/page-standard.ts',
  __filename,
);
const { serveFolder } = requireTypeScript('./browser/serve-folder.ts', __filename);

module.exports = configuration(process.env.GATE_FOLDER ?? '_site', process.env.GATE_ONLY);

async function configuration(folder, only) {
  const pages = process.env.GATE_PAGES ? JSON.parse(process.env.GATE_PAGES) : (await listFiles(folder)).pages;
  const served = await serveFolder(folder);
  const visits = WIDTHS.flatMap((width) =>
    PAGE_CALLS.map((call) => ({ name: `${call.runners[0]}@${width}`, call, width })),
  ).filter(({ name }) => only === undefined || name === only);

  return {
    defaults: {
      chromeLaunchConfig: {
        executablePath: await ensureBrowser(console.error),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      },
      standard: PAGE_STANDARD,
      timeout: 60_000,
    },
    urls: pages.flatMap((page) =>
      visits.map(({ name, call, width }) => ({
        url: `${served.addressOf(page)}?${name}`,
        ...call,
        viewport: { width, height: HEIGHT },
      })),
    ),
  };
}
