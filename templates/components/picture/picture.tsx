import { SHOWN_WIDTH } from '../../../scripts/model/picture.ts';
import type { ShownPicture } from './shown-picture.ts';

/** As wide as it is ever shown, or as the screen allows. */
const SIZES = `(min-width: ${SHOWN_WIDTH + 32}px) ${SHOWN_WIDTH}px, calc(100vw - 32px)`;

/**
 * A picture in the smallest format and size the browser can use.
 *
 * @param lang of its words, where it is another than that of the page
 */
export function Picture({ picture, alt, lang }: { picture: ShownPicture; alt: string; lang?: string }) {
  const plain = picture.files
    .filter(({ format }) => format === 'png')
    .reduce((least, file) => (file.width < least.width ? file : least));
  return (
    <picture class="picture">
      <source type="image/avif" srcset={sourceSet(picture, 'avif')} sizes={SIZES} />
      <source type="image/webp" srcset={sourceSet(picture, 'webp')} sizes={SIZES} />
      <img
        alt={alt}
        lang={lang}
        src={plain.href}
        srcset={sourceSet(picture, 'png')}
        sizes={SIZES}
        width={plain.width}
        height={plain.height}
        loading={picture.lazy ? 'lazy' : 'eager'}
        decoding="async"
      />
    </picture>
  );
}

function sourceSet(picture: ShownPicture, format: 'avif' | 'webp' | 'png'): string {
  return picture.files
    .filter((file) => file.format === format)
    .map(({ href, width }) => `${href} ${width}w`)
    .join(', ');
}
