/** What is measured: the pages, what is wanted of them, and the libraries that belong to some of them alone. */

/** Of a person who has solved a problem, so that their pages have something to show. */
export type Visitor = { name: string; cookie: string };

type Wanted = Partial<Record<Figure, number>>;
type MeasuredPage = { path: (visitor: Visitor) => string; signedIn: boolean; wanted: Wanted };

/** Lighthouse's score is to be at least what is wanted; all else less than it. */
export type Figure = 'lcpMs' | 'blockingMs' | 'layoutShift' | 'lighthouseDesktop' | 'scriptBytes';

const usual: Wanted = { blockingMs: 150, layoutShift: 0.02, lighthouseDesktop: 95 };
const catalogue: Wanted = { ...usual, lcpMs: 1_000, scriptBytes: 150_000 };
const workspace: Wanted = { ...usual, lcpMs: 1_500, lighthouseDesktop: 90 };

export const pages = {
  landing: { path: () => '/', signedIn: false, wanted: usual },
  'sign-in': { path: () => '/sign-in', signedIn: false, wanted: usual },
  catalogue: { path: () => '/problems', signedIn: false, wanted: catalogue },
  'catalogue-signed-in': { path: () => '/problems', signedIn: true, wanted: catalogue },
  profile: { path: ({ name }) => `/u/${name}`, signedIn: false, wanted: usual },
  workspace: { path: () => '/problems/two-sum', signedIn: false, wanted: workspace },
  'workspace-signed-in': { path: () => '/problems/two-sum', signedIn: true, wanted: workspace },
} satisfies Record<string, MeasuredPage>;

export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as PageName[];

/**
 * A text of each large library that stays in its built code, and the pages that load it: these must, no other may.
 * A library without pages is not on any of the measured ones.
 */
export const libraries: { name: string; marker: string; pages: PageName[] }[] = [
  { name: 'CodeMirror', marker: 'cm-lineWrapping', pages: ['workspace', 'workspace-signed-in'] },
  { name: 'Excalidraw', marker: 'excalidraw__canvas', pages: [] },
  { name: 'LiveKit', marker: 'livekit-engine', pages: [] },
  { name: 'mediasoup', marker: 'mediasoup-client', pages: [] },
];
