import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Block } from '../model/block.ts';
import { type Picture, SHOWN_WIDTH } from '../model/picture.ts';
import type { ShownPicture, ShownPicturePair } from '../model/shown-review.ts';
import { articlesOf, type WantedArticles } from './changed-articles.ts';
import type { Side } from './side.ts';
import { titleInWords } from './title-in-words.ts';

/** Where a picture stands, and what is said of it there. */
interface Uses {
  readonly titles: Set<string>;
  readonly alts: Set<string>;
}

/** Every picture that is new, gone or drawn otherwise, before and now, in the page itself. */
export async function changedPictures(
  before: Side,
  now: Side,
  wanted: WantedArticles,
): Promise<readonly ShownPicturePair[]> {
  const byFile = ({ site }: Side) => new Map(site.pictures.map((picture) => [picture.file, picture]));
  const [olds, nows] = [byFile(before), byFile(now)];
  const uses = { before: usesOf(before, wanted), now: usesOf(now, wanted) };
  const pairs: ShownPicturePair[] = [];
  for (const file of [...new Set([...nows.keys(), ...olds.keys()])].sort()) {
    const [old, come] = [olds.get(file), nows.get(file)];
    if (old?.name === come?.name) continue;
    const usedIn = [
      ...new Set([...(uses.now.get(file)?.titles ?? []), ...(uses.before.get(file)?.titles ?? [])]),
    ];
    if (wanted.leaflet !== undefined && usedIn.length === 0) continue;
    pairs.push({
      file,
      usedIn,
      ...(old && { before: await shown(old, before, uses.before.get(file)) }),
      ...(come && { now: await shown(come, now, uses.now.get(file)) }),
    });
  }
  return pairs;
}

async function shown(picture: Picture, { folder }: Side, uses?: Uses): Promise<ShownPicture> {
  const bytes = readFileSync(folder.file(picture.file).path);
  const width = Math.min(picture.width, SHOWN_WIDTH);
  const size = { width, height: Math.round((picture.height * width) / picture.width) };
  const src = picture.drawing
    ? `data:image/svg+xml;base64,${bytes.toString('base64')}`
    : `data:image/webp;base64,${(await sharp(bytes).rotate().resize({ width }).webp().toBuffer()).toString('base64')}`;
  return { src, ...size, alts: [...(uses?.alts ?? [])] };
}

/** In the main language. */
function usesOf({ site }: Side, { leaflet }: WantedArticles): ReadonlyMap<string, Uses> {
  const found = new Map<string, Uses>();
  const use = ({ file }: Picture, title: string, alt?: string) => {
    const uses = found.get(file) ?? { titles: new Set(), alts: new Set() };
    found.set(file, uses);
    uses.titles.add(title);
    if (alt !== undefined) uses.alts.add(alt);
  };
  const look = (block: Block, title: string): void => {
    if (block.kind === 'picture') use(block.picture, title, block.alt);
    if (block.kind === 'row') use(block.idea.picture, title);
    if (block.kind === 'ticks') for (const { idea } of block.items) if (idea) use(idea.picture, title);
    if (block.kind === 'callout') for (const inner of block.blocks) look(inner, title);
  };
  const [main] = site.languages;
  for (const article of articlesOf(site, {
    ...(main && { language: main.id }),
    ...(leaflet !== undefined && { leaflet }),
  })) {
    const title = titleInWords(article);
    for (const block of article.blocks) look(block, title);
  }
  if (leaflet !== undefined) return found;
  for (const { language, text, answers } of site.questions) {
    for (const { picture } of answers) if (picture && language === main?.id) use(picture, text);
  }
  return found;
}
