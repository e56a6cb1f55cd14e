/** More of a User-Agent than this is not read: browsers say who they are before. Characters. */
const readCharacters = 200;

/** The first that matches counts: most browsers also name those that they descend from. */
const browsers: [name: string, sign: RegExp][] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bVersion\/\S+ .*\bSafari\//],
];

const systems: [name: string, sign: RegExp][] = [
  ['Windows', /\bWindows\b/],
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['macOS', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/**
 * A few words of a User-Agent by which a person knows their browser again, e.g. `Chrome on Linux`. All words are ours:
 * nothing of the header itself comes through.
 */
export function describeBrowser(userAgent: string | undefined): string {
  const text = userAgent?.slice(0, readCharacters) ?? '';
  const named = (table: typeof browsers) => table.find(([, sign]) => sign.test(text))?.[0];
  const browser = named(browsers);
  const system = named(systems);
  if (!browser) return 'Unknown browser';
  return system ? `${browser} on ${system}` : browser;
}
