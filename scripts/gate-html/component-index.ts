import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const COMPONENTS = path.resolve(import.meta.dirname, '../../templates/components');

/** Which component drew an element, from the classes of the element and of those around it. */
export type ComponentOf = (classes: readonly (readonly string[])[]) => string | undefined;

/**
 * Reads which classes each component’s style sheet names. A class that several name tells nothing. The pages themselves
 * say nothing of templates, so this is all there is to go by: where no class is known, there is no answer.
 */
export function componentIndex(): ComponentOf {
  const owners = new Map<string, Set<string>>();
  for (const file of readdirSync(COMPONENTS, { recursive: true }) as string[]) {
    if (!file.endsWith('.css')) continue;
    const name = path.basename(file, '.css');
    for (const [, found = ''] of readFileSync(path.join(COMPONENTS, file), 'utf8').matchAll(
      /\.([a-z][\w-]*)/gu,
    )) {
      // A component may speak of another’s class to make room for it; its own begin with its name.
      if (found !== name && !found.startsWith(`${name}-`)) continue;
      owners.set(found, (owners.get(found) ?? new Set()).add(name));
    }
  }
  const longest = (names: ReadonlySet<string>) => [...names].sort((a, b) => b.length - a.length)[0];
  return (classes) => {
    for (const own of classes) {
      for (const one of own) {
        const owner = longest(owners.get(one) ?? new Set());
        if (owner !== undefined) return `templates/components/${owner}/${owner}.tsx`;
      }
    }
    return undefined;
  };
}
