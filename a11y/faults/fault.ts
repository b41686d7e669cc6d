import type { SheetInsides } from '../fixtures/changed-sheet.ts';

/** What a fault is about, in the words of the table that “npm run gate:faults” prints. */
export type About = 'web' | 'print' | 'law' | 'language' | 'kiosk';

interface AnyFault {
  /** Its name, also in the addresses of pages: `focus-ring-white-on-white`. */
  readonly id: string;
  readonly about: About;
  /** What a reader would meet, in one sentence. */
  readonly words: string;
  /** Why no machine can see it. A fault that has a reason and is seen all the same is reported, so that reasons don’t rot. */
  readonly unseen?: string;
}

/** A fault of a finished page. */
export interface PageFault extends AnyFault {
  readonly on: 'page';
  /** The good page it is planted into. */
  readonly before: string;
  readonly after: string;
  /** Other files that the fault needs beside the page, by name. */
  readonly beside: Readonly<Record<string, string>>;
}

/** A fault of what a writer edits. */
export interface ContentFault extends AnyFault {
  readonly on: 'content';
  /** Files of the good content folder, as they become; one that becomes undefined is gone. */
  plant(files: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>>;
}

/** A fault of a template, which the type checker must refuse. */
export interface TemplateFault extends AnyFault {
  readonly on: 'template';
  readonly before: string;
  readonly after: string;
}

/** A fault of a finished sheet. */
export interface SheetFault extends AnyFault {
  readonly on: 'sheet';
  /** The good sheet it is planted into: Typst. */
  readonly before: string;
  readonly after: string;
  /** Whether Typst is asked for PDF/UA-1, which refuses some faults by itself. */
  readonly asUa: boolean;
  /** What is changed in the finished PDF. */
  readonly change?: (insides: SheetInsides) => void;
  /** The page that offers the sheet. */
  readonly html: string;
}

export type Fault = PageFault | ContentFault | TemplateFault | SheetFault;
