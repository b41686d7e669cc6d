import { say } from '../../scripts/model/language.ts';
import type { QuestionPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { answersOf } from '../answers-of.ts';
import { AnswerList } from '../components/answer-list/answer-list.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';

/** One question of “Which leaflet do I need?”, and nothing else to read. */
export function QuestionMain({ page, context }: { page: QuestionPage; context: PageContext }) {
  const { question, large } = page;
  const href = hrefsOn(page, context.site);
  const language = languageOf(context.site, question.language);
  const { nation } = question;
  return (
    <>
      <h1>{question.text}</h1>
      <AnswerList answers={answersOf(question, context, href, large)} />
      <p>
        <a class="target" href={href({ kind: 'library', nation, language: language.id, large })}>
          {say(language, 'all-leaflets')}
        </a>
      </p>
    </>
  );
}
