import { type Day, dayInWords, dayPlus } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';
import { contactDue } from '../model/review.ts';
import type { SourceArticles } from './articles.ts';
import type { ServiceFile } from './read-service.ts';
import type { Report } from './report.ts';

/** Reports what should have been looked at again by today: leaflets, and how to reach people. */
export function checkReviews(
  leaflets: SourceArticles['leaflets'],
  { service, languages, contactPlace }: ServiceFile,
  today: Day,
  { report, warn }: { report: Report; warn: Report },
): void {
  const { review, wordsChecked } = service;
  const overdue = (due: Day, problemAt: () => Problem) => {
    if (today <= due) return;
    const problem = problemAt();
    const last = dayPlus(due, review.graceDays);
    if (last < today) report(problem);
    else warn({ ...problem, message: `${problem.message} After ${inWords(last)}, this stops the build.` });
  };

  for (const { file, front } of leaflets) {
    const { 'next-review': due, 'law-checked': checked } = front.value;
    // Looked for only where something is wrong: it takes as long as reading the leaflet.
    const at = () => ({ file: file.shown, ...front.place('next-review') });
    if (due <= checked) {
      report({
        ...at(),
        rule: 'review-order',
        message: 'The next review is not after the day the law was checked.',
        fix: 'Write the day by which the law must be looked at again.',
      });
      continue;
    }
    overdue(due, () => ({
      ...at(),
      rule: 'review-overdue',
      message: `This leaflet was to be held against the law again by ${inWords(due)}.`,
      fix: 'Look at its claims and sources again (“npm run due” lists them), then write the days of this review and the next.',
    }));
  }

  for (const contact of service.contacts[languages[0] ?? ''] ?? []) {
    const due = contactDue(contact, review);
    const at = contactPlace(contact.id);
    if (due === null) {
      // A wrong number leaves someone without help, so a site that is no longer a sample can’t have one nobody has tried.
      (wordsChecked ? report : warn)({
        ...at,
        rule: 'contact-unchecked',
        message: `Nobody has made sure yet that the details of “${contact.id}” are right.`,
        fix: 'Try each of its details, then write today’s date after “checked:”.',
      });
      continue;
    }
    overdue(due, () => ({
      ...at,
      rule: 'contact-overdue',
      message: `The details of “${contact.id}” were to be tried again by ${inWords(due)}.`,
      fix: 'Try each of its details, then write today’s date after “checked:”.',
    }));
  }
}

function inWords(day: Day): string {
  return dayInWords(day, 'en');
}
