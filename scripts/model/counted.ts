/** How many there are, in English: “1 leaflet”, “2 leaflets”. @param what one of them */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
