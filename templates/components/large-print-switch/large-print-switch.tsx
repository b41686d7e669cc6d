import { type Language, say } from '../../../scripts/model/language.ts';

interface Props {
  language: Language;
  /** Whether this page is the large one. */
  large: boolean;
  /** The same page in the other print. */
  href: string;
}

/** From a page to the same page in large print, or back. */
export function LargePrintSwitch({ language, large, href }: Props) {
  return (
    <a class="large-print-switch target" href={href}>
      {say(language, large ? 'standard-print' : 'large-print')}
    </a>
  );
}
