import type { Day } from '../model/date.ts';
import type { SourceArticles } from './articles.ts';
import type { ServiceFile } from './read-service.ts';
import type { Report } from './report.ts';

export function checkReviews(
  _sources: SourceArticles['leaflets'],
  _service: ServiceFile,
  _today: Day,
  _to: { report: Report; warn: Report },
): void {}
