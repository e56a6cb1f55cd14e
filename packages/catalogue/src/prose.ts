import { type LanguageId, languageIdSchema } from '@codenova/contracts';
import type { FolderError } from './folder-error.ts';

/** Checks of statement.md and editorial.md that need no Markdown renderer. */

/** An approach of an editorial: a `## ` section that states its complexity and holds a whole solution. */
export type Approach = { title: string; time: string; space: string; languageId: LanguageId; code: string };

const complexityLine = /^\*\*Complexity:\*\* time (.*\$.+\$.*), space (.*\$.+\$.*)\.$/m;

export function statementErrors(statement: string): FolderError[] {
  const errors = formulaErrors('statement.md', statement);
  if (/^#{1,6} /m.test(withoutCode(statement)))
    errors.push({
      file: 'statement.md',
      field: 'headings',
      reason: 'the statement has a heading',
      instead: 'the description only: title, examples and constraints come from problem.yaml and cases.yaml',
    });
  return errors;
}

export function editorialErrors(editorial: string): FolderError[] {
  const errors = formulaErrors('editorial.md', editorial);
  const approaches = editorialApproaches(editorial);
  if (approaches.length < 2)
    errors.push({
      file: 'editorial.md',
      field: 'approaches',
      reason: `${approaches.length} sections hold a solution and state its complexity`,
      instead:
        'two or more, each a "## " section with a whole solution as a code block (```python) and a line "**Complexity:** time $O(n)$, space $O(1)$."',
    });
  if (!/^#{2,3} .*walk-through/im.test(withoutCode(editorial)))
    errors.push({
      file: 'editorial.md',
      field: 'walk-through',
      reason: 'no heading holds the word "walk-through"',
      instead: 'a section that follows the best approach through an example',
    });
  return errors;
}

/** The sections of an editorial that hold a complexity line and code; of several blocks the first counts. */
export function editorialApproaches(editorial: string): Approach[] {
  return sections(editorial).flatMap((section) => {
    const complexity = complexityLine.exec(section);
    const block = /^```([a-z]+)\n([\s\S]*?)^```/m.exec(section);
    const language = languageIdSchema.safeParse(block?.[1]);
    if (!complexity || !block || !language.success) return [];
    const title = section.slice(0, section.indexOf('\n')).trim();
    const [time, space] = [complexity[1] ?? '', complexity[2] ?? ''];
    return [{ title, time, space, languageId: language.data, code: block[2] ?? '' }];
  });
}

function sections(markdown: string): string[] {
  return markdown.split(/^## /m).slice(1);
}

/** An odd number of dollar signs leaves a formula open. */
export function formulaErrors(file: string, markdown: string, field = 'formulas'): FolderError[] {
  const dollars = withoutCode(markdown).replaceAll('\\$', '').split('$').length - 1;
  if (dollars % 2 === 0) return [];
  return [
    {
      file,
      field,
      reason: `${dollars} dollar signs: a formula is not closed`,
      instead: 'formulas between two dollar signs; \\$ for a dollar sign itself',
    },
  ];
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}
