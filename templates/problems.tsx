import { render } from 'preact-render-to-string';
import type { Assets } from '../scripts/model/assets.ts';
import type { Problem } from '../scripts/model/problem.ts';
import { ProblemPanel } from './components/problem-panel/problem-panel.tsx';
import { Head } from './frame/head.tsx';

/** The only page there is while the content has problems and no site can be made of it: the list of them. */
export function renderProblems(problems: readonly Problem[], assets: Assets): string {
  const document = render(
    <html lang="en" dir="ltr">
      <Head
        title="Problems in the content"
        description="What to mend before there is a site."
        styles={[assets.styles.list, assets.previewStyle]}
        printStyle={assets.printStyle}
        script={assets.script}
        icon={assets.icon}
        sheets={[]}
        preview
      />
      <body>
        <main id="content">
          <h1 class="frame">There is no site to show yet</h1>
          <ProblemPanel problems={problems} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}
