import type { ComponentChildren } from 'preact';
import type { CalloutRole } from '../../../scripts/model/block.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../icon/icon.tsx';

interface Props {
  language: Language;
  kind: CalloutRole;
  children: ComponentChildren;
}

/** One of the few things that matter most: a heavy bar, a drawing and a word. */
export function Callout({ language, kind, children }: Props) {
  return (
    <div class={`callout callout-${kind}`}>
      <p class="callout-label">
        <Icon name={kind} />
        {say(language, `callout-${kind}`)}
      </p>
      {children}
    </div>
  );
}
