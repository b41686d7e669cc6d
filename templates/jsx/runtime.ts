import type { ComponentChildren, VNode } from 'preact';
import type { Elements } from './elements.ts';

// The compiler turns each element of a template into a call of one of these.
export { Fragment, jsx, jsxDEV, jsxs } from 'preact/jsx-runtime';

/** What the type checker holds templates to. */
export declare namespace JSX {
  type Element = VNode;
  /** One of our elements, or a component: a function from what it shows to anything that can be shown. */
  type ElementType = keyof Elements | ((props: never) => ComponentChildren);
  interface ElementChildrenAttribute {
    children: ComponentChildren;
  }
  interface IntrinsicAttributes {
    key?: string | number;
  }
  interface IntrinsicElements extends Elements {}
}
