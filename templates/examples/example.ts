import type { VNode } from 'preact';

/** One thing a component can show: rendered and audited by components.test.tsx, and what a newcomer reads first. */
export interface Example {
  /** What is special about it, in a few words. */
  readonly name: string;
  readonly shown: VNode;
}
