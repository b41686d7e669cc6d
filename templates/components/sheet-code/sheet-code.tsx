import { type Language, say } from '../../../scripts/model/language.ts';

interface Props {
  language: Language;
  code: string;
}

/** The code of a sheet, as it stands on the sheet itself. It keeps its own order inside right-to-left words. */
export function SheetCode({ language, code }: Props) {
  const [before = '', after = ''] = say(language, 'file-code', { code }).split(code);
  return (
    <p class="sheet-code">
      {before}
      <bdi class="sheet-code-itself" dir="ltr">
        {code}
      </bdi>
      {after}
    </p>
  );
}
