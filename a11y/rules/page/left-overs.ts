import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Words that someone forgot to replace, or that a program wrote in place of some. */
const LEFT: readonly RegExp[] = [
  /\blorem ipsum\b[^.]*/iu,
  /\bdolor sit amet\b/iu,
  /(?<![\p{L}\d])(?:TODO|FIXME|TK TK|TKTK|XXX+)(?![\p{L}\d])[^.]{0,30}/u,
  /\[(?:insert|enter|add|your|name of|organisation|service|ward|phone|telephone|date|link|address|placeholder|to be)\b[^\]]*\]/iu,
  /<(?:insert|enter|your|name of)\b[^>]*>/iu,
  /\[object \w+\]/u,
  /(?:£|\$|€)(?:NaN|undefined|null)\b|\b(?:NaN|undefined)(?:%| ?(?:kB|MB|pages|minutes)\b)|\bInvalid Date\b/u,
  /\b(?:undefined|null) (?:undefined|null)\b/u,
  /\b(?:from|at|by|on|until) (?:undefined|null|NaN)\b/u,
  /\b(?:(?:heading|your text|text|title|image|caption|description|content) (?:goes )?here\b(?=$|[.!]))/iu,
];

/** What a program writes where it has nothing, in the middle of a sentence. “Is undefined” and “undefined reasons” are English. */
const NO_VALUE = [
  /\b(?:from|to|at|on|by|until|till|for|of|with|after|before|within|than|call|dear|hello|hi|welcome|every|per),? (?:NaN\b|(?:undefined|null)(?= ?(?:[,;:!?)]|\d|(?:in|on|at|to|until|till|and|or|for|from|by|of|o[’']clock|[ap]\.?m)\b)))/iu,
  /\b(?:from|to|at|until|till|by|call|dear|hello|hi|welcome|every),? (?:undefined|null)(?:[.!]?$|[.!] )/iu,
  /\b(?:undefined|null|NaN) (?:days?|hours?|minutes?|weeks?|months?|years?|pages?|results?|items?|people)\b/u,
  /(?<!\p{L})\d+ (?:undefined|null|NaN)\b/u,
];

/** A gap of a template that was never filled. Pages about programs show such gaps on purpose. */
const GAP =
  /\{\{[^}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\$\{[^}]*\}|%\{\w+\}|\{\w+(?:, ?(?:number|date|plural|select)\b[^}]*)\}/u;

/** What a program writes where it has nothing, if that is all there is. */
const NOTHING = /^(?:undefined|null|NaN|\{\}|lorem|xxx+|asdf\w*)$/u;

/** Words that stand in for others, if they are all there is. */
const STAND_IN = /^(?:untitled(?: document)?|placeholder|todo|test test.*)$/iu;

/** In a table “null” is a value, and in a list “Placeholder” may be one of its things. */
const VALUES = 'td, th, dd, dt, option';
const THINGS = 'td, th, dd, dt, option, li, a, button, nav, label, h2, h3, h4, h5, h6';

/** Only our own pages promise to have nothing that is still to be found out. */
const UNFINISHED = /(?<![\p{L}\d])(?:TBC|TBD|to be confirmed|to be added)(?![\p{L}\d])/u;

/** What any of them has, so that most words need only one look. */
const MAY_BE_LEFT =
  /[[{<]|lorem|dolor|todo|fixme|TK|xxx|asdf|here|null|undefined|NaN|invalid|placeholder|untitled|test test|TB[CD]|to be|%\{/iu;

const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder', 'aria-description'];

export const leftOvers: PageRule = {
  id: 'left-overs',
  words: 'No words stand on a page that were meant to be replaced.',
  why: 'Someone who meets “[insert name]” is left without the help that should stand there, and trusts the rest less.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const aboutPrograms =
      view.profile === 'any' && view.document.querySelector('code, pre, samp, kbd') !== null;
    const slip = (element: Element, found: string) => ({
      element,
      message: `${quoted(found)} was left on the page, where other words should stand.`,
      fix: 'Write the words that belong there, or take it away.',
    });
    const find = (text: string, element: Element): string | undefined => {
      if (!MAY_BE_LEFT.test(text)) return undefined;
      if (NOTHING.test(text) && !element.closest(VALUES)) return text;
      if (STAND_IN.test(text) && !element.closest(THINGS)) return text;
      if (view.profile === 'site' && UNFINISHED.test(text)) return UNFINISHED.exec(text)?.[0];
      for (const pattern of aboutPrograms ? LEFT : [GAP, ...LEFT, ...NO_VALUE]) {
        const found = pattern.exec(text)?.[0];
        if (found) return found.trim();
      }
      return undefined;
    };
    const title = view.document.querySelector('head > title');
    const inTitle = title && find(view.wordsOf(title), title);
    if (inTitle) yield slip(title, inTitle);
    for (const { element, text } of blocksOf(view)) {
      const found = find(text, element);
      if (found) yield slip(element, found);
    }
    for (const name of ATTRIBUTES) {
      for (const element of view.all(`[${name}]`)) {
        const found = find(element.getAttribute(name)?.trim() ?? '', element);
        if (found) yield slip(element, found);
      }
    }
  },
};
