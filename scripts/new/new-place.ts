import { stringify } from 'yaml';
import type { ContentOptions } from '../command/command.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { didYouMean } from '../read/nearest.ts';
import { ID, placeSchema } from '../read/schema.ts';
import { answer, kept } from './answer.ts';
import { free, idOf, type OwnContent, ownContent, tellNext, writeNew } from './own-content.ts';
import { readId } from './read-id.ts';

export interface PlaceOptions extends ContentOptions {
  readonly ward?: string;
  readonly hospital?: string;
  readonly nation?: 'england' | 'wales';
  readonly phone?: string;
  readonly advocacy?: string;
}

/** A ward. What is not known is left out, and becomes a line to write on by hand. */
export async function newPlace(name: string | undefined, options: PlaceOptions): Promise<void> {
  const content = ownContent(options);
  const { folder, service, main } = content;
  const { ward, hospital, nation, phone } = placeSchema.shape;
  const [firstNation = 'england'] = service.nations;
  const front = {
    hospital: await answer(options.hospital, {
      option: '--hospital',
      asks: 'What is the name of the hospital?',
      read: kept(hospital, '--hospital'),
    }),
    ward: await answer(options.ward, {
      option: '--ward',
      asks: 'What is the name of the ward?',
      read: kept(ward, '--ward'),
    }),
    nation: await answer(options.nation, {
      option: '--nation',
      asks: 'Whose law do its sheets tell: england or wales?',
      // Where there are two, a wrong guess would tell patients the wrong law.
      ...(service.nations.length === 1 && { usual: firstNation }),
      read: kept(nation, '--nation'),
    }),
  };
  const id = await answer(name, {
    option: 'a name after “place”',
    asks: 'What is the name of its file?',
    ...(ID.test(idOf(front.ward)) && { usual: idOf(front.ward) }),
    read: (text) => {
      free(folder, `places/${readId(text)}.yaml`);
      return text;
    },
  });
  const call = await answer(options.phone, {
    option: '--phone',
    asks: 'What is the ward’s own telephone number? Press Enter if you are not sure.',
    usual: '',
    read: (text) => (text === '' ? undefined : kept(phone, '--phone')(text)),
  });
  const contacts = contactsOf(content);
  const advocacy = await answer(options.advocacy, {
    option: '--advocacy',
    asks: `Which advocacy service comes to this ward? Contacts in site.yaml: ${contacts.join(', ') || 'none'}.`,
    usual: contacts.includes('advocacy') ? 'advocacy' : '',
    read: (text) => (text === '' ? undefined : knownContact(text, contacts)),
  });
  const text = [
    '# A ward, with what stands on its own sheets. What is left out becomes a line to write on by hand.',
    '',
    stringify(front, { lineWidth: 0 }).trimEnd(),
    '',
    '# The ward’s own telephone, between "double quotes".',
    call === undefined ? '# phone: "01632 960000"' : `phone: ${JSON.stringify(call)}`,
    '',
    '# Whom to ask on the ward. Roles, never names: people change shifts, and names are private.',
    '# ask:',
    `#   ${main}: [the nurse in charge, your named nurse, your advocate]`,
    '',
    '# Who comes to this ward as an advocate, and whom to complain to: names of contacts in site.yaml.',
    advocacy === undefined ? '# advocacy: advocacy' : `advocacy: ${advocacy}`,
    '# complaints: complaints',
    '',
    '# A shared screen that stands on the ward: “kiosk: true” makes an edition of the site for it.',
    '# kiosk: true',
    '',
  ].join('\n');
  const file = writeNew(content, `places/${id}.yaml`, text);
  await tellNext(file, options, [
    `When an advocate comes to the ward, type “npm run new -- drop-in ${id}”. The guide for writers tells each line.`,
  ]);
}

function contactsOf({ service, main }: OwnContent): readonly string[] {
  return (service.service.contacts[main] ?? []).map(({ id }) => id);
}

function knownContact(text: string, contacts: readonly string[]): string {
  if (contacts.includes(text)) return text;
  throw new CannotRun(
    `There is no contact “${text}” in site.yaml. ${didYouMean(text, contacts)}Contacts: ${contacts.join(', ') || 'none'}.`,
  );
}
