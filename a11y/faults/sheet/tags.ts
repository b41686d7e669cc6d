import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { retag } from '../../fixtures/changed-sheet.ts';
import type { SheetFault } from '../fault.ts';
import { changed } from './sheet-fault.ts';

const key = (name: string) => PDFName.of(name);

/** What a screen reader is told of a sheet. */
export const TAG_FAULTS: readonly SheetFault[] = [
  changed(
    'sheet-not-ua',
    'The sheet does not say that it follows PDF/UA.',
    ({ document }) => void document.catalog.delete(key('Metadata')),
  ),
  changed(
    'sheet-untagged',
    'The sheet has no tags.',
    ({ document }) => void document.catalog.delete(key('StructTreeRoot')),
  ),
  changed(
    'sheet-mark-info',
    'The sheet does not say that it is tagged.',
    ({ document }) => void document.catalog.delete(key('MarkInfo')),
  ),
  changed(
    'sheet-language-none',
    'The sheet does not say its language.',
    ({ document }) => void document.catalog.delete(key('Lang')),
  ),
  changed(
    'sheet-language-wrong',
    'The sheet says its language is none.',
    ({ document }) => void document.catalog.set(key('Lang'), PDFString.of('english language')),
  ),
  changed(
    'sheet-language-other',
    'The sheet says that it is in French.',
    ({ document }) => void document.catalog.set(key('Lang'), PDFString.of('fr')),
  ),
  changed(
    'sheet-title-hidden',
    'The window shows the name of the file.',
    ({ document }) => void document.catalog.delete(key('ViewerPreferences')),
  ),
  changed('sheet-fonts-none', 'The letters are not in the file.', ({ all }) => {
    for (const dict of all) for (const name of ['FontFile', 'FontFile2', 'FontFile3']) dict.delete(key(name));
  }),
  changed('sheet-letters-lost', 'The letters cannot be read out, only seen.', ({ all }) => {
    for (const dict of all) dict.delete(key('ToUnicode'));
  }),
  changed('sheet-list-tag', 'A point of a list is tagged as a paragraph.', ({ first }) =>
    retag(first('LI'), 'P'),
  ),
  changed('sheet-heading-tag', 'A heading is tagged as a paragraph.', ({ first }) => retag(first('H2'), 'P')),
  changed('sheet-table-tag', 'A header of a table is tagged as a cell.', ({ tagged }) => {
    for (const header of tagged('TH')) retag(header, 'TD');
  }),
  changed('sheet-scope-none', 'Headers of a table do not say of what.', ({ all }) => {
    for (const dict of all) for (const name of ['Scope', 'Headers']) dict.delete(key(name));
  }),
  changed('sheet-figure-tag', 'A picture is tagged as a paragraph.', ({ first }) =>
    retag(first('Figure'), 'P'),
  ),
  changed(
    'sheet-alt-lost',
    'The words of a picture are lost.',
    ({ first }) => void first('Figure').delete(key('Alt')),
  ),
  changed('sheet-order-tags', 'A screen reader reads the end first.', ({ document, first }) => {
    const root = first('Document');
    const parts = root.lookup(key('K')) as unknown as { asArray(): unknown[] };
    root.set(key('K'), document.context.obj([...parts.asArray()].reverse() as never));
  }),
];
