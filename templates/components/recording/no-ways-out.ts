/**
 * What a browser’s own controls must not offer on a screen that everyone shares: to keep a file, to show it on something else, or to
 * fill the screen with it, so that “Hide” is no longer there to press.
 */
export const NO_WAYS_OUT = {
  controlslist: 'nodownload nofullscreen noremoteplayback noplaybackrate',
  disablepictureinpicture: true,
  disableremoteplayback: true,
} as const;
