import type { ServiceFile } from './read-service.ts';
import type { Report } from './report.ts';

/** Names that nobody can have on the web: they are kept for examples and trials. */
const NOBODYS = /(?:^|\.)(?:example(?:\.(?:org|com|net))?|test|invalid|localhost)$/u;

/** Warns of an address that is still that of an example, since it is printed on every sheet. */
export function checkAddress({ address, addressPlace }: ServiceFile, warn: Report): void {
  if (!NOBODYS.test(new URL(address).hostname)) return;
  warn({
    ...addressPlace,
    rule: 'address-example',
    message: `The address “${address}” is only an example; it is printed on every sheet.`,
    fix: 'Write the web address that your site will have.',
  });
}
