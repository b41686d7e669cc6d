/** What stands beside each other on one side of the paper: places of pages, the first is 0, or nothing. */
export type SideOfPaper = readonly [left: number | undefined, right: number | undefined];

/**
 * The sides of the sheets that fold to a booklet, front, back, front, back. The sheets lie in each other, so each takes
 * pages from both ends: the first has the last page and the first on its front, the second and the last but one behind.
 *
 * @param pages how many there are; the last leaves stay empty where they are not a multiple of four
 * @param direction in which a reader turns the leaves
 */
export function sidesOfPaper(pages: number, direction: 'ltr' | 'rtl'): readonly SideOfPaper[] {
  const places = Math.ceil(pages / 4) * 4;
  const page = (place: number) => (place < pages ? place : undefined);
  return Array.from({ length: places / 2 }, (_, side): SideOfPaper => {
    const pair = [page(side), page(places - 1 - side)] as const;
    // The earlier page is on the right of a front and on the left of a back, or the other way round.
    return (side % 2 === 1) === (direction === 'ltr') ? pair : [pair[1], pair[0]];
  });
}
