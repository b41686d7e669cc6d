import MarkdownIt, { type StateInline, type Token } from 'markdown-it';
import container from 'markdown-it-container';

/**
 * Markdown, small and strict: everything that could be written is parsed, also what is not permitted,
 * so that each mistake can be named where it stands. What is permitted is decided in parse-blocks.ts.
 *
 * Three additions of ours are read as inline tokens: `{{ name }}` (type `placeholder`), `{right=a,b}` (type `tie`), and in
 * translations `{from=1a2b3c4d}` (type `origin`).
 * Every inline token has `meta.at`, its place in the content of its block.
 */
export function markdownTokens(text: string): Token[] {
  return parser().parse(text, {});
}

function parser(): InstanceType<typeof MarkdownIt> {
  const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
  // A line of dashes under a paragraph would silently make it a heading.
  markdown.disable('lheading');
  markdown.use(container, 'any', { validate: () => true });

  const Inline = markdown.inline.State;
  markdown.inline.State = class extends Inline {
    override push(type: string, tag: string, nesting: Token['nesting']): Token {
      // The link rule moves on to the link’s text before it pushes the link.
      const at = type === 'link_open' && this.src[this.pos - 1] === '[' ? this.pos - 1 : this.pos;
      const token = super.push(type, tag, nesting);
      token.meta = { ...token.meta, at };
      return token;
    }
    override pushPending(): Token {
      const at = this.pos - this.pending.length;
      const token = super.pushPending();
      token.meta = { ...token.meta, at };
      return token;
    }
  };
  markdown.inline.ruler.before('emphasis', 'placeholder', braces(/\{\{([^{}\n]*)\}\}/uy, 'placeholder'));
  markdown.inline.ruler.before('emphasis', 'tie', braces(/\{right=([^{}\n]*)\}/uy, 'tie'));
  markdown.inline.ruler.before('emphasis', 'origin', braces(/\{from=([^{}\n]*)\}/uy, 'origin'));
  return markdown;
}

function braces(pattern: RegExp, type: string) {
  return (state: StateInline, silent: boolean): boolean => {
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (!match) return false;
    if (!silent) state.push(type, '', 0).content = (match[1] ?? '').trim();
    state.pos += match[0].length;
    return true;
  };
}
