import type { LanguageId } from '@codenova/contracts';

export type Formatted = { ok: true; code: string } | { ok: false; reason: string };

/** Languages whose formatter runs in the browser (https://prettier.io/docs/browser). */
const parsers: Partial<Record<LanguageId, 'babel' | 'typescript'>> = { javascript: 'babel', typescript: 'typescript' };

export function canFormat(languageId: LanguageId): boolean {
  return parsers[languageId] !== undefined;
}

/** The code as Prettier writes it; the reason where it can't be parsed. Loads the formatter first, and rejects where that fails. */
export async function formatCode(languageId: LanguageId, code: string): Promise<Formatted> {
  const parser = parsers[languageId];
  if (!parser) return { ok: false, reason: 'there is no formatter for this language' };
  const [prettier, syntax, printer] = await Promise.all([
    import('prettier/standalone'),
    parser === 'babel' ? import('prettier/plugins/babel') : import('prettier/plugins/typescript'),
    import('prettier/plugins/estree'),
  ]);
  try {
    const options = { parser, plugins: [syntax, printer], printWidth: 100, singleQuote: true };
    return { ok: true, code: await prettier.format(code, options) };
  } catch (error) {
    // Its first line says what and where; a picture of the code follows.
    const reason = error instanceof Error ? error.message.split('\n')[0] : undefined;
    return { ok: false, reason: reason ?? 'it can not be read' };
  }
}
