/** A word of the language that a PDF page is drawn in. */
export interface ContentToken {
  readonly kind: 'name' | 'string' | 'bracket' | 'word' | 'operator';
  /** As it is written: `/f0`, `(two \(2\))`, `<<`, `-1.5`, `Tf`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PASSED_OVER = /(?:[\0\t\n\f\r ]|%[^\r\n]*)+/y;
const NAME_OR_WORD = /\/?[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const HEXADECIMAL = /<[0-9A-Fa-f\0\t\n\f\r ]*>/y;
const BRACKET = /<<|>>|[[\]]/y;
const IN_STRING = /(?:[^\\()]|\\[\s\S])+|[()]/y;
const OPERATOR = /^(?!(?:true|false|null)$)[A-Za-z'"]/;

/**
 * The words of a content stream, without space and comments. Throws where it is not well formed.
 *
 * @param content one character for each byte
 */
export function* contentTokens(content: string): Generator<ContentToken> {
  let at = endOf(PASSED_OVER, content, 0);
  while (at < content.length) {
    const token = tokenAt(content, at);
    yield token;
    at = endOf(PASSED_OVER, content, token.end);
  }
}

// Thousands of them are made for each page, so no function is made along with them.
function tokenAt(content: string, start: number): ContentToken {
  const [kind, end] = endOfToken(content, start);
  if (end === start) throw new Error(`No word of a content stream begins with “${content[start]}”.`);
  const text = content.slice(start, end);
  return { kind: kind === 'word' && OPERATOR.test(text) ? 'operator' : kind, text, start, end };
}

function endOfToken(content: string, start: number): readonly [ContentToken['kind'], number] {
  switch (content[start]) {
    case '(':
      return ['string', endOfString(content, start)];
    case '<':
    case '>':
    case '[':
    case ']': {
      const end = endOf(HEXADECIMAL, content, start);
      return end > start ? ['string', end] : ['bracket', endOf(BRACKET, content, start)];
    }
    case '/':
      return ['name', endOf(NAME_OR_WORD, content, start)];
    default:
      return ['word', endOf(NAME_OR_WORD, content, start)];
  }
}

/** Brackets may stand in a string as they are, if they come in pairs. */
function endOfString(content: string, start: number): number {
  let at = start;
  let depth = 0;
  do {
    const end = endOf(IN_STRING, content, at);
    if (end === at) throw new Error('A string in a content stream has no end.');
    if (content[at] === '(') depth += 1;
    else if (content[at] === ')') depth -= 1;
    at = end;
  } while (depth > 0);
  return at;
}

function endOf(pattern: RegExp, content: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(content) ? pattern.lastIndex : start;
}
