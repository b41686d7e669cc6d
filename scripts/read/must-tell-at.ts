import type { MustTell } from '../model/leaflet.ts';
import type { Named } from './articles.ts';
import type { Front } from './check-front.ts';

/** A line of `must-tell`. Its place is looked for only where something is missing: it takes as long as reading the leaflet. */
export class MustTellAt implements MustTell {
  readonly claim: string;
  readonly file: string;
  readonly #front: Named<Front>['front'];
  readonly #index: number;

  constructor(claim: string, { file, front }: Pick<Named<Front>, 'file' | 'front'>, index: number) {
    this.claim = claim;
    this.file = file.shown;
    this.#front = front;
    this.#index = index;
  }

  get line(): number {
    return this.#front.place('must-tell', this.#index).line;
  }

  get column(): number {
    return this.#front.place('must-tell', this.#index).column;
  }
}
