// Runs before any part of a page. zod otherwise tries whether it may compile code, and each try is a violation of
// the pages' policy, which forbids it. This object is where zod keeps its configuration, whoever makes it (zod/v4/core/core.js);
// `config` of zod itself would bring 5 kB to pages that parse nothing. The end-to-end tests notice a violation.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
