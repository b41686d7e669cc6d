import type { Token } from 'markdown-it';
import { type DocBlock, type DocCode, type DocInline, docWords } from '../../model/docs/doc.ts';
import type { Picture } from '../../model/picture.ts';
import { anchorOf } from '../anchor-of.ts';
import { checkHeadings } from '../check-headings.ts';
import { type MarkdownNode, nodesOfKind } from '../markdown-tree.ts';
import type { Place } from '../source-block.ts';
import type { SourceDocument } from '../source-document.ts';
import { hiddenCharacters } from '../text-file.ts';
import { type LinkTo, parseDocInline } from './parse-doc-inline.ts';

/** What a page of the docs may name, as far as it is there; what is not has been reported. */
export interface Named {
  readonly linkTo: LinkTo;
  readonly picture: (file: string, at: Place) => Picture | undefined;
  /** What a program said, as a test has written it down. */
  readonly captured: (name: string, at: Place) => string | undefined;
}

type Words = readonly [rule: Parameters<SourceDocument['wrong']>[1], message: string, fix: string];

const NOT_PERMITTED: Readonly<Record<string, Words>> = {
  html_block: [
    'raw-html',
    'HTML can’t be used in the docs.',
    'Write it as plain text, or in a fence of ```.',
  ],
  code_block: [
    'code',
    'This is set in by four spaces, which makes it code that nobody is told the use of.',
    'Put it between lines of ```, with a language after the first.',
  ],
  blockquote: ['quote', 'A quotation block (>) can’t be used in the docs.', 'Delete the >.'],
  hr: ['divider', 'A dividing line can’t be used in the docs.', 'Start a new part with a heading (##).'],
  container_any: [
    'box-unknown',
    'A box (:::) can’t be used in the docs.',
    'Write plain words, or show it in a fence of ```.',
  ],
};

/** What files in a fence may be written in. */
const LANGUAGES = ['csv', 'html', 'ini', 'json', 'md', 'text', 'ts', 'vtt', 'xml', 'yaml'];

/** Reads the body of a page of the docs. All that is not permitted is reported with what to write instead. */
export function parseDoc(
  tree: readonly MarkdownNode[],
  document: SourceDocument,
  named: Named,
): readonly DocBlock[] {
  checkHeadings(tree, document);
  const ids = new Set<string>();
  const contentOf = (node: MarkdownNode): readonly DocInline[] =>
    nodesOfKind([node], 'inline').flatMap(({ token }) => parseDocInline(token, document, named.linkTo));

  const block = (node: MarkdownNode): readonly DocBlock[] => {
    const at = document.placeOf(node);
    switch (node.kind) {
      case 'heading': {
        const text = contentOf(node);
        const words = docWords(text);
        const id = anchorOf(words);
        if (text.length === 0)
          document.wrong(at, 'empty-heading', 'This heading has no words.', 'Write it, or delete the #.');
        if (ids.has(id)) {
          document.wrong(
            at,
            'duplicate-id',
            `There are two headings “${words}” on this page.`,
            'Give each heading its own words, so that a link can lead to either.',
          );
        }
        ids.add(id);
        return [{ kind: 'heading', level: node.token.tag === 'h2' ? 2 : 3, id, text }];
      }
      case 'paragraph': {
        const image = imageIn(node);
        return image ? picture(image, at) : [{ kind: 'paragraph', text: contentOf(node) }];
      }
      case 'bullet_list':
      case 'ordered_list':
        return [
          {
            kind: 'list',
            ordered: node.kind === 'ordered_list',
            items: node.children.map((item) => listItem(item)),
          },
        ];
      case 'table':
        return [table(node, at)];
      case 'fence':
        return code(node.token, at);
      default: {
        const words = NOT_PERMITTED[node.kind];
        if (!words) throw new Error(`Markdown of an unexpected kind: ${node.kind}`);
        document.wrong(at, ...words);
        return [];
      }
    }
  };

  const listItem = (node: MarkdownNode): readonly DocBlock[] => {
    const blocks = node.children.flatMap(block);
    if (blocks.length === 0 || blocks.some(({ kind }) => kind === 'heading')) {
      document.wrong(
        document.placeOf(node),
        'list-item',
        'A point of a list holds words, and below them code, a picture or a list.',
        'Write its words. A heading goes above the list.',
      );
    }
    return blocks;
  };

  const picture = (token: Token, at: Place): readonly DocBlock[] => {
    const alt = token.content.trim();
    const file = String(token.attrGet('src') ?? '');
    if (alt === '') {
      document.wrong(
        at,
        'picture-alt',
        'This picture has no words for people who can’t see it.',
        `Write between [ and ] what it shows: ![Screenshot of the first page.](${file})`,
      );
    }
    const found = named.picture(file, at);
    return found && alt !== '' ? [{ kind: 'picture', picture: found, alt }] : [];
  };

  const table = (node: MarkdownNode, at: Place): DocBlock => {
    const [head = [], ...rows] = nodesOfKind(node.children, 'tr').map((row) =>
      nodesOfKind(row.children, 'inline').map((cell) => parseDocInline(cell.token, document, named.linkTo)),
    );
    if ([...head, ...rows.map((row) => row[0])].some((cell) => (cell?.length ?? 0) === 0)) {
      document.wrong(
        at,
        'table-header',
        'A heading cell of this table is empty.',
        'Write a heading above every column, and what each row is about in its first cell.',
      );
    }
    return { kind: 'table', head, rows };
  };

  const code = ({ info, content }: Token, at: Place): readonly DocCode[] => {
    const [language = '', name, ...more] = info.trim().split(/\s+/u);
    const text = withHiddenShown(content.replace(/\n+$/u, ''));
    const wrong = (message: string, fix: string) => {
      document.wrong(at, 'code', message, fix);
      return [];
    };
    if (more.length > 0) {
      return wrong(
        'There is more after these ``` than a language and the name of a file.',
        'Write both without spaces in them, like “md leaflets/help/en.md”.',
      );
    }
    if (language === 'captured') {
      if (name === undefined || text !== '') {
        return wrong(
          'This stands for what a program said, as a test has written it down: it has a name, and nothing in it.',
          'Write “captured” and the name of a file in content/docs/captured without its .txt, and leave it empty.',
        );
      }
      const said = named.captured(name, at);
      return said === undefined ? [] : [{ kind: 'code', role: 'said', text: withHiddenShown(said) }];
    }
    if (text.trim() === '')
      return wrong('There is nothing between these lines of ```.', 'Write it, or delete them.');
    if (language === 'sh' && name === undefined) return [{ kind: 'code', role: 'typed', text }];
    if (!LANGUAGES.includes(language)) {
      return wrong(
        language === '' ? 'These ``` do not say what stands there.' : `“${info.trim()}” is not known here.`,
        `Write after them “sh” for what is typed, “captured” and a name for what a program said, or one of ${LANGUAGES.join(', ')} with the name of the file.`,
      );
    }
    if (name === undefined && language !== 'text') {
      return wrong(
        'This does not say which file it stands in.',
        `Write its name after “${language}”, like “${language} site.${language}”; or write “text”.`,
      );
    }
    return [{ kind: 'code', role: name === undefined ? 'words' : 'file', ...(name && { file: name }), text }];
  };

  return tree.flatMap(block);
}

/** The anchors of the headings on a page, before anything else of it is read. */
export function anchorsIn(tree: readonly MarkdownNode[]): readonly string[] {
  return nodesOfKind(tree, 'heading').map((node) =>
    anchorOf(
      nodesOfKind([node], 'inline')
        .flatMap(({ token }) => token.children ?? [])
        .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
        .join(''),
    ),
  );
}

/** The picture, where a paragraph is nothing else. */
function imageIn(node: MarkdownNode): Token | undefined {
  const [only, ...others] = nodesOfKind([node], 'inline').flatMap(({ token }) => token.children ?? []);
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}

/** The files of pictures that a page names, and where. */
export function imagesNamed(tree: readonly MarkdownNode[]): readonly (Place & { readonly file: string })[] {
  return nodesOfKind(tree, 'inline').flatMap(({ token }) =>
    (token.children ?? [])
      .filter(({ type }) => type === 'image')
      .map((image) => ({
        file: String(image.attrGet('src') ?? ''),
        line: (token.map?.[0] ?? 0) + 1,
        column: 1,
      })),
  );
}

/** Characters that turn the direction of the text, each by its code: nobody sees them, and they would turn the rest of the line. */
function withHiddenShown(text: string): string {
  return hiddenCharacters(text).reduceRight(
    (shown, { index, code }) => `${shown.slice(0, index)}[${code}]${shown.slice(index + 1)}`,
    text,
  );
}
