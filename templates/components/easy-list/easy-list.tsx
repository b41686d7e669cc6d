import { EasyPicture } from '../easy-picture/easy-picture.tsx';
import type { ShownPicture } from '../picture/shown-picture.ts';

interface Props {
  leaflets: readonly { title: string; href: string; picture?: ShownPicture }[];
}

/** Easy Read leaflets to choose from: a picture, and the title beside it. */
export function EasyList({ leaflets }: Props) {
  return (
    <ul class="easy-list plain-list">
      {leaflets.map(({ title, href, picture }) => (
        <li key={href}>
          {picture && <EasyPicture picture={picture} />}
          <a class="target" href={href}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
