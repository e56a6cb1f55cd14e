import { expect, test } from 'vitest';
import { latexToMarkdown } from './latex.ts';

test.each<[latex: string, markdown: string]>([
  ['Plain text.', 'Plain text.'],
  ['One % not this\nline.', 'One line.'],
  ['A\n\nB', 'A\n\nB'],
  ['\\emph{a} \\textbf{b} \\textit{c} {\\bf d} \\texttt{e\\_f}', '_a_ **b** _c_ **d** `e_f`'],
  ['5\\% of \\$3 \\& \\#1 a\\_b~c \\ldots', '5% of \\$3 & #1 a\\_b c …'],
  ["``quoted'' -- and --- dash", '“quoted” – and — dash'],
  ['$x^2 \\le 3$ and \\(y_1\\)', '$x^{2} \\le 3$ and $y_{1}$'],
  ['\\[ a < b \\]', '$$\na < b\n$$'],
  ['\\begin{align*} a &= b \\\\ c &= d \\end{align*}', '$$\n\\begin{aligned}a&= b \\\\ c&= d\\end{aligned}\n$$'],
  ['\\section*{Input}\nText.', '## Input\n\nText.'],
  ['\\begin{Output}\nText.\n\\end{Output}', '## Output\n\nText.'],
  ['\\begin{itemize}\n\\item one $a$\n\\item two\n\\end{itemize}', '- one $a$\n- two'],
  ['\\begin{enumerate}\\item a\\begin{itemize}\\item b\\end{itemize}\\item c\\end{enumerate}', '1. a\n\n   - b\n2. c'],
  [
    '\\begin{tabular}{|l|r|}\\hline a & b \\\\ \\hline c & \\textbf{d}\\\\ \\end{tabular}',
    '| a | b |\n| --- | --- |\n| c | **d** |',
  ],
  ['\\begin{verbatim}\nif a < b & c:\n  x\n\\end{verbatim}', '```\nif a < b & c:\n  x\n```'],
  ['\\verb|a_b*c| here', '`a_b*c` here'],
  ['\\begin{center}mid\\end{center}', 'mid'],
  [
    '\\href{https://example.org/a_b}{here} \\url{https://example.org}',
    '[here](https://example.org/a_b) <https://example.org>',
  ],
  ['\\begin{quote}said\\end{quote}', '> said'],
  ['\\problemname{Name}\nText', 'Text'],
  ['\\constant{maxn} things', '17 things'],
  ['2 * 3 and <script>', '2 \\* 3 and \\<script>'],
])('%j', (latex, markdown) => {
  expect(latexToMarkdown(latex, { maxn: '17' })).toEqual({ markdown, unknown: [] });
});

test.each<[latex: string, unknown: string]>([
  ['\\includegraphics[width=2cm]{pic.png}', 'the picture pic.png'],
  ['\\illustration{0.3}{cat.jpg}{A cat}', 'the picture cat.jpg'],
  ['\\foo{kept}', '\\foo'],
  ['\\begin{bar}kept\\end{bar}', 'the environment bar'],
  ['\\input{/etc/passwd}', '\\input: another file of text'],
  ['\\newcommand{\\x}{y}', '\\newcommand'],
])('%s is named', (latex, unknown) => {
  const converted = latexToMarkdown(latex);
  expect(converted.unknown).toContain(unknown);
  if (latex.includes('kept')) expect(converted.markdown).toContain('kept');
});

test('text that is nested without end is refused, not followed', () => {
  expect(() => latexToMarkdown(`${'{'.repeat(200)}a${'}'.repeat(200)}`)).toThrow('nested');
});
