import * as cms from '@sveltia/cms';
import type { EntryMap } from './edited-entry.ts';

/** What is used of Sveltia CMS here; its package names types that TypeScript does not find. */
interface Sveltia {
  init(options: { readonly config: Readonly<Record<string, unknown>> }): Promise<void>;
  registerCustomFormat(
    name: string,
    extension: string,
    methods: { fromFile(text: string): object; toFile(form: Readonly<Record<string, unknown>>): string },
  ): void;
  registerPreviewStyle(address: string): void;
  /** @param component is called each time the form changes; what it returns is drawn */
  registerPreviewTemplate(
    name: string,
    component: (props: { readonly entry: EntryMap; readonly document: Document }) => null,
  ): void;
  registerEventListener(listener: {
    readonly name: 'preSave' | 'postSave';
    readonly handler: (event: { readonly entry: EntryMap }) => Promise<void>;
  }): void;
}

export const Sveltia = cms as unknown as Sveltia;
