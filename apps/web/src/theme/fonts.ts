import localFont from 'next/font/local';

/** Latin only; other scripts fall back to the system's faces. Both are preloaded, with a fallback of the same metrics. */
export const textFont = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  // Preloaded, so it is nearly always there for the first paint; if not, this view keeps the fallback and nothing moves.
  display: 'optional',
  adjustFontFallback: 'Arial',
});

export const codeFont = localFont({
  src: '../../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  weight: '100 800',
  variable: '--font-code',
  display: 'optional',
  adjustFontFallback: false,
  fallback: ['ui-monospace', 'monospace'],
});
