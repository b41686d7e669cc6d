import { type Language, say } from '../../../scripts/model/language.ts';
import type { LogoFile, MadeLogo } from '../../../scripts/model/look/look.ts';
import type { NationId } from '../../../scripts/model/nation.ts';
import type { LanguageWay } from '../language-picker/language-list.tsx';
import { LanguagePicker } from '../language-picker/language-picker.tsx';
import { LargePrintSwitch } from '../large-print-switch/large-print-switch.tsx';
import { Settings } from '../settings/settings.tsx';

export interface HeaderProps {
  language: Language;
  large: boolean;
  service: string;
  /** Shown beside the name, with paths from the page. */
  logo?: MadeLogo;
  home: HeaderLink;
  /** The same page in the other print, where there is one. */
  otherPrint?: string;
  /** Whose law the page tells, its leaflets, and the same page for other nations. */
  law?: {
    nation: NationId;
    leaflets: HeaderLink;
    others: readonly { nation: NationId; href: string }[];
  };
  /** The same page in other languages. */
  otherLanguages: readonly LanguageWay[];
}

export interface HeaderLink {
  href: string;
  /** Whether it is the page the reader is on. */
  current: boolean;
}

/** Top of every page: whose site it is, whose law it tells, and the ways out. */
export function Header(props: HeaderProps) {
  const { language, large, service, logo, home, otherPrint, law, otherLanguages } = props;
  return (
    <header class="header">
      <div class="header-band">
        <div class="frame header-row">
          <a class="header-name target" href={home.href} aria-current={home.current ? 'page' : undefined}>
            {logo && <LogoPicture file={logo.usual} kind={logo.dark && 'light'} />}
            {logo?.dark && <LogoPicture file={logo.dark} kind="dark" />}
            {service}
          </a>
          {(law || otherPrint) && (
            <nav class="header-menu not-for-print" aria-label={say(language, 'main-menu')}>
              {law && (
                <a
                  class="target"
                  href={law.leaflets.href}
                  aria-current={law.leaflets.current ? 'page' : undefined}
                >
                  {say(language, 'all-leaflets')}
                </a>
              )}
              {otherPrint && <LargePrintSwitch language={language} large={large} href={otherPrint} />}
            </nav>
          )}
        </div>
      </div>
      <div class="frame header-row">
        {law && (
          <p class="header-nation">
            <strong>{say(language, `law-in-${law.nation}`)}</strong>{' '}
            {law.others.map((other) => (
              <a key={other.nation} class="target not-for-print" href={other.href}>
                {say(language, `change-to-${other.nation}`)}
              </a>
            ))}
          </p>
        )}
        <Settings language={language} />
        {otherLanguages.length > 0 && <LanguagePicker language={language} ways={otherLanguages} />}
      </div>
    </header>
  );
}

/** Its words are those of the name beside it, so it has none of its own. @param kind which colours it is for, if not for all */
function LogoPicture({ file, kind }: { file: LogoFile; kind?: 'light' | 'dark' | undefined }) {
  return (
    <img
      class={kind ? `logo logo-${kind} not-for-print` : 'logo not-for-print'}
      src={file.path}
      alt=""
      width={file.width}
      height={file.height}
    />
  );
}
