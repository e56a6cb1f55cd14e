import type * as Ast from '@unified-latex/unified-latex-types';
import { getParser } from '@unified-latex/unified-latex-util-parse';
import { printRaw } from '@unified-latex/unified-latex-util-print-raw';

/** A statement in Markdown, and what of its LaTeX has no counterpart: each named once. */
export type Converted = { markdown: string; unknown: string[] };

/** Macros that packages use and LaTeX itself does not know, with what they take (xparse). */
const macros = {
  problemname: { signature: 'm' },
  illustration: { signature: 'm m m' },
  constant: { signature: 'm' },
  epigraph: { signature: 'm m' },
  sout: { signature: 'm' },
  underline: { signature: 'm' },
  url: { signature: 'm' },
  href: { signature: 'm m' },
  multicolumn: { signature: 'm m m' },
  cline: { signature: 'm' },
  vspace: { signature: 's m' },
  hspace: { signature: 's m' },
  label: { signature: 'm' },
};
const environments = {
  lstlisting: { signature: 'o' },
  wrapfigure: { signature: 'o m o m' },
  figure: { signature: 'o' },
};

/** Shown as they stand. */
const symbols: Record<string, string> = {
  '%': '%',
  $: '\\$',
  '&': '&',
  '#': '#',
  _: '\\_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  ',': ' ',
  ';': ' ',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textbackslash: '\\\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textquotesingle: "'",
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  copyright: '©',
  degree: '°',
  pounds: '£',
  euro: '€',
  S: '§',
  ss: 'ß',
  quad: ' ',
  qquad: ' ',
};

/** Around the text that they take. */
const spans: Record<string, [string, string]> = {
  emph: ['_', '_'],
  textit: ['_', '_'],
  textsl: ['_', '_'],
  textbf: ['**', '**'],
  sout: ['~~', '~~'],
  underline: ['', ''],
  textsc: ['', ''],
  textrm: ['', ''],
  textsf: ['', ''],
  textup: ['', ''],
  text: ['', ''],
  mbox: ['', ''],
  hbox: ['', ''],
};

/** For the rest of the group that they stand in. */
const switches: Record<string, [string, string]> = {
  bf: ['**', '**'],
  bfseries: ['**', '**'],
  it: ['_', '_'],
  em: ['_', '_'],
  itshape: ['_', '_'],
  tt: ['`', '`'],
  ttfamily: ['`', '`'],
};

/** Layout without a meaning for Markdown. */
const ignored = new Set(
  (
    'noindent medskip smallskip bigskip centering hline cline toprule midrule bottomrule newpage pagebreak clearpage ' +
    'tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge vspace hspace hfill vfill par label sl rm sf ' +
    'nextsample remainingsamples problemname raggedright raggedleft relax protect /'
  ).split(' '),
);

const headings: Record<string, string> = { section: '##', subsection: '###', subsubsection: '####', paragraph: '####' };

/** Environments of packages that are sections. */
const sections = new Set(['Input', 'Output', 'Interaction', 'Explanation', 'Notes']);

/** Nested deeper than any statement; a deeper one is somebody's attempt. */
const maximumDepth = 60;

/** The usual subset of LaTeX, as the format lists it, as Markdown with $formulas$. `constants` are those of problem.yaml. */
export function latexToMarkdown(latex: string, constants: Record<string, string> = {}): Converted {
  const unknown = new Set<string>();
  const root = getParser({ macros, environments }).parse(latex);
  const markdown = blockText(root.content, { unknown, constants, depth: 0 });
  return {
    markdown: markdown
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    unknown: [...unknown],
  };
}

type Context = { unknown: Set<string>; constants: Record<string, string>; depth: number };

function blockText(nodes: Ast.Node[], context: Context): string {
  if (context.depth > maximumDepth) throw new Error('the LaTeX is nested deeper than any statement');
  const inner = { ...context, depth: context.depth + 1 };
  let text = '';
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Ast.Node;
    if (node.type === 'macro' && switches[node.content]) {
      // What follows in this group is in another face.
      const [open, close] = switches[node.content] ?? ['', ''];
      const rest = blockText(nodes.slice(at + 1), inner).trim();
      return rest === '' ? text : `${text}${open}${rest}${close}`;
    }
    let next: string;
    if (node.type === 'string') {
      // Quotes and dashes come one sign at a time.
      let words = node.content;
      for (let after = nodes[at + 1]; after?.type === 'string'; after = nodes[at + 1]) {
        words += after.content;
        at++;
      }
      next = wordsText(words);
    } else next = nodeText(node, inner);
    // White space begins no line.
    text += text === '' || text.endsWith('\n') ? next.replace(/^ +/, '') : next;
  }
  return text;
}

function wordsText(words: string): string {
  return (
    words
      .replaceAll('<<', '«')
      .replaceAll('>>', '»')
      // Markdown's own signs are words here.
      .replace(/[*<[\]]/g, '\\$&')
      .replaceAll('~', ' ')
      .replaceAll('``', '“')
      .replaceAll("''", '”')
      .replaceAll('---', '—')
      .replaceAll('--', '–')
  );
}

function nodeText(node: Ast.Node, context: Context): string {
  switch (node.type) {
    case 'string':
      return wordsText(node.content);
    case 'whitespace':
      return ' ';
    case 'parbreak':
      return '\n\n';
    case 'comment':
      return node.leadingWhitespace ? ' ' : '';
    case 'inlinemath':
      return `$${printRaw(node.content).trim()}$`;
    case 'displaymath':
      return `\n\n$$\n${printRaw(node.content).trim()}\n$$\n\n`;
    case 'mathenv': {
      const name = typeof node.env === 'string' ? node.env : printRaw(node.env as Ast.Node);
      const body = printRaw(node.content).trim();
      const inner =
        name.startsWith('align') || name.startsWith('eqnarray') ? `\\begin{aligned}${body}\\end{aligned}` : body;
      return `\n\n$$\n${inner}\n$$\n\n`;
    }
    case 'verb':
      return codeSpan(node.content);
    case 'verbatim':
      return codeBlock(node.content);
    case 'group':
      return blockText(node.content, context);
    case 'environment':
      return environmentText(node, context);
    case 'macro':
      return macroText(node, context);
    case 'root':
      return blockText(node.content, context);
    default:
      return node satisfies never;
  }
}

/** The last argument that was given, as text. */
function argument(node: Ast.Macro | Ast.Environment, fromEnd = 1): Ast.Node[] {
  const given = (node.args ?? []).filter(({ openMark, content }) => openMark === '{' || content.length > 0);
  return given[given.length - fromEnd]?.content ?? [];
}

function macroText(node: Ast.Macro, context: Context): string {
  const name = node.content;
  const symbol = symbols[name];
  if (symbol !== undefined) return symbol;
  if (ignored.has(name)) return '';
  const span = spans[name];
  if (span) {
    const inner = blockText(argument(node), context).trim();
    return inner === '' ? '' : `${span[0]}${inner}${span[1]}`;
  }
  const heading = headings[name];
  if (heading) return `\n\n${heading} ${blockText(argument(node), context).trim()}\n\n`;
  switch (name) {
    case '\\':
    case 'newline':
    case 'linebreak':
      return '\n\n';
    case 'texttt':
    case 't':
      return codeSpan(plainText(argument(node)));
    case 'url':
      return `<${printRaw(argument(node))}>`;
    case 'href':
      return `[${blockText(argument(node), context).trim()}](${printRaw(argument(node, 2))})`;
    case 'constant':
      return context.constants[printRaw(argument(node))] ?? '';
    case 'epigraph':
      return `\n\n> ${blockText(argument(node, 2), context).trim()} — ${blockText(argument(node), context).trim()}\n\n`;
    case 'item':
      // Outside of a list.
      return `\n- ${blockText(argument(node), context).trim()}`;
    case 'includegraphics':
    case 'illustration':
      context.unknown.add(`the picture ${printRaw(argument(node, name === 'illustration' ? 2 : 1))}`);
      return name === 'illustration' ? `\n\n_${blockText(argument(node), context).trim()}_\n\n` : '';
    case 'input':
    case 'include':
      context.unknown.add(`\\${name}: another file of text`);
      return '';
    case 'def':
    case 'newcommand':
    case 'renewcommand':
    case 'usepackage':
      context.unknown.add(`\\${name}`);
      return '';
    default: {
      context.unknown.add(`\\${name}`);
      return (node.args ?? []).map(({ content }) => blockText(content, context)).join('');
    }
  }
}

function environmentText(node: Ast.Environment, context: Context): string {
  const name = typeof node.env === 'string' ? node.env : printRaw(node.env as Ast.Node);
  if (sections.has(name)) return `\n\n## ${name}\n\n${blockText(node.content, context)}\n\n`;
  switch (name) {
    case 'itemize':
      return listText(node, context, () => '-');
    case 'enumerate':
      return listText(node, context, (at) => `${at + 1}.`);
    case 'description':
      return listText(node, context, () => '-');
    case 'lstlisting':
    case 'minted':
      return codeBlock(plainText(node.content));
    case 'quote':
    case 'quotation':
      return `\n\n${prefixed(blockText(node.content, context).trim(), '> ')}\n\n`;
    case 'tabular':
    case 'tabularx':
    case 'array':
      return tableText(node, context);
    case 'center':
    case 'flushleft':
    case 'flushright':
    case 'figure':
    case 'wrapfigure':
    case 'table':
    case 'minipage':
    case 'document':
      return `\n\n${blockText(node.content, context)}\n\n`;
    default:
      context.unknown.add(`the environment ${name}`);
      return `\n\n${blockText(node.content, context)}\n\n`;
  }
}

function listText(node: Ast.Environment, context: Context, mark: (at: number) => string): string {
  const items = node.content.filter((each): each is Ast.Macro => each.type === 'macro' && each.content === 'item');
  const lines = items.map((item, at) => {
    const label = (item.args ?? []).slice(0, -1).find(({ content }) => content.length > 0);
    const head = label ? `**${blockText(label.content, context).trim()}** ` : '';
    const text = `${head}${blockText(item.args?.at(-1)?.content ?? [], context).trim()}`;
    const sign = mark(at);
    return `${sign} ${prefixed(text, ' '.repeat(sign.length + 1)).trimStart()}`;
  });
  return `\n\n${lines.join('\n')}\n\n`;
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
}

function tableText(node: Ast.Environment, context: Context): string {
  const rows: Ast.Node[][][] = [[[]]];
  for (const each of node.content) {
    if (each.type === 'macro' && (each.content === '\\' || each.content === 'tabularnewline')) rows.push([[]]);
    else if (each.type === 'string' && each.content === '&') rows.at(-1)?.push([]);
    else rows.at(-1)?.at(-1)?.push(each);
  }
  const cells = rows
    .map((row) => row.map((cell) => blockText(cell, context).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(1, ...cells.map((row) => row.length));
  const line = (row: string[]) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = cells;
  return `\n\n${[line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n')}\n\n`;
}

/** The text as it stands, escapes undone. */
function plainText(nodes: Ast.Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'macro' && symbols[node.content] !== undefined)
        return (symbols[node.content] ?? '').replace(/^\\(?=.)/, '');
      if (node.type === 'inlinemath') return printRaw(node.content);
      if (node.type === 'group') return plainText(node.content);
      if (node.type === 'macro' && node.content === 'textbackslash') return '\\';
      return printRaw(node);
    })
    .join('');
}

function codeSpan(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${fence.length > 1 ? ' ' : ''}${text}${fence.length > 1 ? ' ' : ''}${fence}`;
}

function codeBlock(text: string): string {
  return `\n\n\`\`\`\n${text.replace(/^\n|\n[ \t]*$/g, '')}\n\`\`\`\n\n`;
}
