import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** How many references may lead to one another before they are taken for a ring. */
const LONGEST_CHAIN = 20;

/**
 * The objects a PDF is made of, for what pdfjs does not tell. Anything that is not there, or is of another kind than was
 * asked for, is undefined: other people’s files hold all sorts of things, and none of them may stop the gate.
 */
export class RawPdf {
  readonly #document: PDFDocument;

  private constructor(document: PDFDocument) {
    this.#document = document;
  }

  /** Throws where the objects of the file cannot be told apart. */
  static async read(bytes: Uint8Array): Promise<RawPdf> {
    // Without a password a file that anyone can open, though not change, could not be read either.
    const options = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, password: '' };
    return new RawPdf(await PDFDocument.load(bytes, options));
  }

  get catalog(): PDFDict | undefined {
    return this.dict(this.#document.catalog);
  }

  /** By the number that pdfjs knows an object by. */
  byNumber({ num, gen }: ObjectNumber): PDFDict | undefined {
    return this.dict(PDFRef.of(num, gen));
  }

  /** What stands under a key, wherever the file keeps it. */
  get(dict: PDFDict | undefined, key: string): PDFObject | undefined {
    return this.#find(dict?.get(PDFName.of(key)));
  }

  /** What stands under a key as `12R`, the way pdfjs names objects, if it is kept elsewhere in the file. */
  reference(dict: PDFDict | undefined, key: string): string | undefined {
    const value = dict?.get(PDFName.of(key));
    if (!(value instanceof PDFRef)) return undefined;
    return objectName({ num: value.objectNumber, gen: value.generationNumber });
  }

  /** A dictionary, also that of a stream. */
  dict(value: PDFObject | undefined): PDFDict | undefined {
    const found = this.#find(value);
    if (found instanceof PDFStream) return found.dict;
    return found instanceof PDFDict ? found : undefined;
  }

  /** The values of an array, or the one value that stands where an array may; none for nothing. They may be references. */
  list(value: PDFObject | undefined): readonly PDFObject[] {
    const found = this.#find(value);
    if (found instanceof PDFArray) return found.asArray();
    return value === undefined || found === undefined ? [] : [value];
  }

  /** Names and values of a dictionary. */
  entries(value: PDFObject | undefined): readonly (readonly [string, PDFObject])[] {
    return (this.dict(value)?.entries() ?? []).map(([name, entry]) => [name.decodeText(), entry]);
  }

  name(value: PDFObject | undefined): string | undefined {
    const found = this.#find(value);
    return found instanceof PDFName ? found.decodeText() : undefined;
  }

  /** A text with something in it, without the space around it. */
  text(value: PDFObject | undefined): string | undefined {
    const found = this.#find(value);
    if (!(found instanceof PDFString || found instanceof PDFHexString)) return undefined;
    return attempt(() => found.decodeText().trim() || undefined);
  }

  number(value: PDFObject | undefined): number | undefined {
    const found = this.#find(value);
    return found instanceof PDFNumber ? found.asNumber() : undefined;
  }

  /** What a stream holds, unpacked, one character for each byte. */
  stream(value: PDFObject | undefined): string | undefined {
    const found = this.#find(value);
    if (!(found instanceof PDFRawStream)) return undefined;
    return attempt(() => Buffer.from(decodePDFRawStream(found).decode()).toString('latin1'));
  }

  #find(value: PDFObject | undefined): PDFObject | undefined {
    let found = value;
    for (let step = 0; found instanceof PDFRef; step += 1) {
      if (step === LONGEST_CHAIN) return undefined;
      found = this.#document.context.lookup(found);
    }
    return found;
  }
}

/** Where an object is kept, in the way pdfjs says it. */
export interface ObjectNumber {
  readonly num: number;
  readonly gen: number;
}

/** `12R`, or `12R1` where the object has been replaced once. */
export function objectName({ num, gen }: ObjectNumber): string {
  return `${num}R${gen || ''}`;
}

/** A part of a damaged file is as good as missing. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
