import type { ZodError } from 'zod';

/** What is wrong in a problem folder: where, why, and what should be there instead. */
export type FolderError = {
  /** Relative to the problem folder, e.g. `problem.yaml`, `solutions/accepted.py`; `.` is the folder itself. */
  file: string;
  /** Path inside the file, e.g. `cases[3].args[0]`; empty when the whole file is meant. */
  field: string;
  reason: string;
  instead: string;
};

export function errorText(error: FolderError): string {
  const place = error.field === '' ? error.file : `${error.file}, ${error.field}`;
  return `${place}: ${error.reason}; instead: ${error.instead}`;
}

/** zod's issues as folder errors; a union's issue is told by its deepest branch. */
export function schemaErrors(file: string, error: ZodError): FolderError[] {
  return error.issues.map((issue) => ({
    file,
    field: fieldPath(issue.path),
    reason: issue.message,
    instead: wanted(issue),
  }));
}

function fieldPath(path: PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function wanted(issue: ZodError['issues'][number]): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'unrecognized_keys':
      return `remove or rename ${issue.keys.join(', ')}; the README of packages/catalogue lists the fields`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_union':
      return 'one of the forms in the README of packages/catalogue';
    default:
      return 'a value of the form that the reason names';
  }
}
