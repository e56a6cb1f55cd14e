import { parseDocument } from 'yaml';
import type { FolderError } from './folder-error.ts';

/** The value of a YAML 1.2 text, or the first fault with its line. Keys are unique; aliases may not multiply a small text into a large value. */
export function parseYamlText(
  file: string,
  text: string,
): { ok: true; value: unknown } | { ok: false; error: FolderError } {
  const document = parseDocument(text, { uniqueKeys: true });
  const fault = document.errors[0];
  if (fault) {
    const line = fault.linePos?.[0].line;
    const reason = fault.message.replace(/ at line [\s\S]*$/, '');
    return {
      ok: false,
      error: { file, field: line === undefined ? '' : `line ${line}`, reason, instead: 'valid YAML 1.2' },
    };
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { file, field: '', reason, instead: 'YAML without so many aliases' } };
  }
}
