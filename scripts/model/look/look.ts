import type { Picture } from '../picture.ts';
import type { BrandColours } from './brand-colours.ts';

/** How a service’s pages look, where it has colours or a logo of its own. */
export interface Look {
  readonly colours?: BrandColours;
  readonly logo?: Logo;
}

/** A service’s logo, as it was read and checked. */
export interface Logo {
  /** For all colours, or for light ones if there is another for dark. */
  readonly usual: Picture;
  readonly dark?: Picture;
}

/** A logo as it is published. */
export interface MadeLogo {
  readonly usual: LogoFile;
  readonly dark?: LogoFile;
}

export interface LogoFile {
  /** From the root of the site: `pictures/logo-1a2b3c4d.svg`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Widest that a logo is shown, in CSS pixels, as `templates/styles/logo.css` has it. */
export const LOGO_WIDTH = 220;

/** Tallest that a logo is shown, in CSS pixels: in large print, where the reader has made all words bigger. */
export const LOGO_HEIGHT = 126;
