import type { LanguageId } from '@codenova/contracts';
import { cpp } from './cpp.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import type { Language } from './language.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';

/** The languages that a person can submit in. */
export const languages = { python, javascript, typescript, cpp, java } satisfies Record<LanguageId, Language>;
