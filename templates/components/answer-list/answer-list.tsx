import { EasyPicture } from '../easy-picture/easy-picture.tsx';
import { Icon } from '../icon/icon.tsx';
import type { ShownPicture } from '../picture/shown-picture.ts';

interface Props {
  answers: readonly { says: string; href: string; picture?: ShownPicture }[];
}

/** Answers to a question, each a large link to what comes next. */
export function AnswerList({ answers }: Props) {
  return (
    <ul class="answer-list plain-list">
      {answers.map(({ says, href, picture }) => (
        <li key={says}>
          <a class="answer-list-link" href={href}>
            {picture && (
              <span class="answer-list-picture">
                <EasyPicture picture={picture} />
              </span>
            )}
            <span class="answer-list-words">{says}</span>
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}
