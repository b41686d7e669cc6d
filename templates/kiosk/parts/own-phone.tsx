import { type Block, type Link, plainText } from '../../../scripts/model/block.ts';
import { linksInBlocks } from '../../../scripts/model/kiosk/links-in.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import { Qr } from './qr.tsx';

interface Props {
  language: Language;
  blocks: readonly Block[];
}

/** Web addresses and telephone numbers that the words above name: this screen leads to none of them. */
export function OwnPhone({ language, blocks }: Props) {
  const links = outsideLinks(blocks);
  if (links.length === 0) return null;
  return (
    <section class="own-phone" aria-labelledby="own-phone">
      <h2 id="own-phone">{say(language, 'kiosk-own-phone')}</h2>
      {links.some(({ to }) => to.kind === 'web') && <p>{say(language, 'kiosk-own-phone-how')}</p>}
      <ul class="plain-list">
        {links.map(({ to, text }) =>
          to.kind === 'web' ? (
            <li key={to.url} class="own-phone-way">
              <Qr address={to.url} alt={say(language, 'sheet-qr', { address: shortened(to.url) })} />
              <p class="own-phone-words">
                {plainText(text)}{' '}
                <bdi class="own-line" dir="ltr">
                  {shortened(to.url)}
                </bdi>
              </p>
            </li>
          ) : to.kind === 'phone' ? (
            <li key={to.number}>
              {say(language, 'contact-phone')}:{' '}
              <bdi class="kiosk-phone" dir="ltr">
                {to.number}
              </bdi>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

/** An address as someone would type it. */
function shortened(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}

/** Each place outside that some blocks lead to, once. */
function outsideLinks(blocks: readonly Block[]): readonly Link[] {
  const found = new Map<string, Link>();
  for (const link of linksInBlocks(blocks)) {
    const { to } = link;
    if (to.kind === 'web') found.set(to.url, link);
    if (to.kind === 'phone') found.set(to.number, link);
  }
  return [...found.values()];
}
