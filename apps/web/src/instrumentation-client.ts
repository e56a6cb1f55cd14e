import { showAwaited } from './lib/show-awaited.ts';

// Runs before any part of a page. zod otherwise tries whether it may compile code, and each try is a violation of
// the pages' policy, which forbids it. This object is where zod keeps its configuration, whoever makes it (zod/v4/core/core.js);
// `config` of zod itself would bring 5 kB to pages that parse nothing. The end-to-end tests notice a violation.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/**
 * Next calls this when a link is followed or a page is pushed. `base.css` draws a line at the top while the server is awaited: until
 * the browser's history has the next page, which Next writes in the moment that it shows it. Back is shown from what is there.
 */
export function onRouterTransitionStart(_url: string, kind: 'push' | 'replace' | 'traverse'): void {
  if (kind === 'traverse' || !window.navigation) return;
  showAwaited(true);
  window.navigation.addEventListener('currententrychange', () => showAwaited(false), {
    once: true,
  });
}
