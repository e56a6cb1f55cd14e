import type { ProblemDocument } from '@codenova/contracts';

/** The words by which a person remembers a problem: its title, its topics, and the names that its solution must have. */
export function searchName({ title, topics, slug, signature }: ProblemDocument): string {
  const names =
    signature.kind === 'program'
      ? []
      : [signature.name, ...(signature.kind === 'class' ? signature.methods.map(({ name }) => name) : [])];
  // `twoSum` is typed as one word, and as two.
  const parts = names.map((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2'));
  const words = [title, slug, ...topics, ...names, ...parts].join(' ').toLowerCase().replaceAll('-', ' ');
  return [...new Set(words.split(/\s+/))].join(' ');
}
