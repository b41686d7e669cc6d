import { type Block, joined, piecesIn } from '../../model/block.ts';
import { phoneDigits } from '../../model/contact.ts';
import { whenOf } from '../../model/drop-in-words.ts';
import { type Language, say, sayPieces, wordsIn } from '../../model/language.ts';
import { DROP_INS_TOLD, type DropIn, type Place } from '../../model/place.ts';
import type { Print } from '../../model/print.ts';
import { qrCode } from '../../model/qr-code.ts';
import { packSizes } from '../../model/sheet.ts';
import type { SheetSize } from '../../model/sheet-size.ts';
import { languageOf, type Site } from '../../model/site.ts';
import { aboutInBrief, aboutSheet } from '../sheet-about.ts';
import { publicAddress, shownAddress } from '../sheet-address.ts';
import { sheetBlocks } from '../sheet-blocks.ts';
import { surroundingsOn } from '../sheet-document.ts';
import {
  draftOf,
  heading,
  lines,
  type PrintDraft,
  type PrintParts,
  paragraph,
  points,
} from './print-draft.ts';

/** Large enough to read on a wall, with room on one page for all that a poster has to say. */
const POSTER_SIZES: readonly SheetSize[] = ['large', 'a3'];

/** What each ward has of its own: its cover sheet, and the poster of its drop-ins. */
export function placePrints({ site, pictures }: PrintParts): readonly PrintDraft[] {
  return site.places.flatMap((place) => [
    ...packSizes(place.language, site).map((size) => coverPrint(place, size)),
    ...POSTER_SIZES.map((size) => posterPrint(site, place, size)),
  ]);

  function coverPrint(place: Place, size: SheetSize): PrintDraft {
    const { id: of, nation, ward, hospital, namesIn } = place;
    const language = languageOf(site, place.language);
    const print: Print = {
      kind: 'cover',
      of,
      nation,
      language: language.id,
      size,
      title: ward,
      summary: say(language, 'cover-for', { hospital }),
      ...(namesIn !== undefined && {
        marked: {
          title: piecesIn(ward, namesIn),
          summary: sayPieces(language, 'cover-for', { hospital: piecesIn(hospital, namesIn) }),
        },
      }),
    };
    const blocks = coverBlocks(place, language);
    return draftOf(site, print, 'leaflet', blocks, (code) => ({
      blocks: sheetBlocks(blocks, surroundingsOn(site, place, pictures)),
      about: aboutSheet(site, {
        nation,
        language,
        code,
        address: publicAddress(site, { kind: 'library', nation, language: language.id, large: false }),
        heading: say(language, 'sheet-about'),
      }),
    }));
  }
}

/** What the ward has told; a line to write on for what it has not. */
function coverBlocks(place: Place, language: Language): readonly Block[] {
  const words = wordsIn(language);
  return [
    heading('ask', words('cover-ask')),
    place.ask.length > 0 ? points(place.ask) : lines(words('cover-ask-write')),
    heading('phone', words('cover-phone')),
    place.phone === undefined
      ? lines(words('contact-phone'))
      : {
          kind: 'contact',
          contact: {
            id: place.id,
            name: place.ward,
            about: place.hospital,
            ...(place.namesIn !== undefined && { wordsIn: place.namesIn }),
            phone: place.phone,
            checked: null,
          },
        },
    heading('advocate', words('cover-advocate')),
    place.advocacy
      ? { kind: 'contact', contact: place.advocacy }
      : lines(words('cover-advocate-write'), words('contact-phone')),
    heading('drop-ins', words('cover-drop-ins')),
    place.dropIns.length > 0
      ? points(
          nextOf(place).map((dropIn) =>
            joined([
              { kind: 'text', text: `${whenOf(dropIn, language)}. ` },
              ...piecesIn(dropIn.room, dropIn.roomIn),
              { kind: 'text', text: '.' },
            ]),
          ),
        )
      : lines(words('cover-drop-in-write'), words('cover-drop-in-write')),
    heading('complain', words('cover-complain')),
    paragraph(words('cover-complain-words')),
    place.complaints ? { kind: 'contact', contact: place.complaints } : lines(words('cover-complain-write')),
  ];
}

function posterPrint(site: Site, place: Place, size: SheetSize): PrintDraft {
  const { id: of, nation, hospital, ward, namesIn, advocacy } = place;
  const names = `${ward}, ${hospital}`;
  const language = languageOf(site, place.language);
  const words = wordsIn(language);
  const print: Print = {
    kind: 'drop-ins',
    of,
    nation,
    language: language.id,
    size,
    title: words('drop-in-title'),
    summary: say(language, 'drop-in-summary', { ward: names }),
    ...(namesIn !== undefined && {
      marked: { summary: sayPieces(language, 'drop-in-summary', { ward: piecesIn(names, namesIn) }) },
    }),
  };
  const leaflet = site.leaflets.find(
    ({ id, form, withdrawn, ...at }) =>
      id === 'imha' &&
      form === 'standard' &&
      !withdrawn &&
      at.nation === nation &&
      at.language === language.id,
  );
  const address = publicAddress(
    site,
    leaflet
      ? { kind: 'leaflet', leaflet, large: false }
      : { kind: 'library', nation, language: language.id, large: false },
  );
  const phone = advocacy?.phone;
  const poster = {
    dates: nextOf(place).map((dropIn) => ({
      when: whenOf(dropIn, language),
      room: piecesIn(dropIn.room, dropIn.roomIn),
    })),
    // Lines to write on where no date is known.
    write: Array.from({ length: DROP_INS_TOLD }, () => words('cover-drop-in-write')),
    can: words('drop-in-can'),
    what: [words('drop-in-explain'), words('drop-in-say'), words('drop-in-meet')],
    phone:
      phone === undefined
        ? null
        : { label: words('contact-phone'), text: phone, to: `tel:${phoneDigits(phone)}` },
    strips: phone === undefined ? null : { label: words('drop-in-strips'), name: words('drop-in-advocate') },
    address: { url: address, shown: shownAddress(address) },
    web: words('sheet-web'),
    qr: { svg: qrCode(address), alt: say(language, 'sheet-qr', { address }) },
  };
  return draftOf(site, print, 'poster', poster, () => ({ ...poster, about: aboutInBrief(site, language) }));
}

function nextOf({ dropIns }: Place): readonly DropIn[] {
  return dropIns.slice(0, DROP_INS_TOLD);
}
