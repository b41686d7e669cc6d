import type { ShownPicture } from '../picture/shown-picture.ts';

/** A picture of the dictionary: one drawing, which fits any size. The words beside it say the same, so it is not read out. */
export function EasyPicture({ picture: { files, lazy } }: { picture: ShownPicture }) {
  const [file] = files;
  return file ? (
    <img
      class="easy-picture"
      alt=""
      src={file.href}
      width={file.width}
      height={file.height}
      loading={lazy ? 'lazy' : 'eager'}
      decoding="async"
    />
  ) : null;
}
