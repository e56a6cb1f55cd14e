/**
 * The person's choice of theme: kept in localStorage, shown as `data-mantine-color-scheme` on the root.
 * The site's pages and Mantine read the same one.
 */
export type ColorScheme = 'light' | 'dark' | 'auto';

const storageKey = 'codenova.color-scheme';
const changeEvent = 'codenova:color-scheme';

/** Where storage is closed to the site, or full, the choice lasts as long as the page. */
let unstored: ColorScheme | undefined;

/** Runs before the first paint, so that no page flashes in the other theme. Inline, with the request's nonce. */
export const colorSchemeScript = `(function(){try{var s=localStorage.getItem('${storageKey}')}catch(e){s=null}
var d=s==='light'||s==='dark'?s:matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';
document.documentElement.setAttribute('data-mantine-color-scheme',d)})()`;

/** The stored choice; `auto` follows the system. */
export function readColorScheme(): ColorScheme {
  const stored = unstored ?? readStored();
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

/** Stores the choice and shows it at once. */
export function writeColorScheme(scheme: ColorScheme): void {
  try {
    localStorage.setItem(storageKey, scheme);
    unstored = undefined;
  } catch {
    unstored = scheme;
  }
  showColorScheme(scheme);
  window.dispatchEvent(new Event(changeEvent));
}

/** Calls back when the choice changes here, in another window, or with the system. */
export function watchColorScheme(onChange: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const changed = () => {
    showColorScheme(readColorScheme());
    onChange();
  };
  system.addEventListener('change', changed);
  window.addEventListener('storage', changed);
  window.addEventListener(changeEvent, onChange);
  return () => {
    system.removeEventListener('change', changed);
    window.removeEventListener('storage', changed);
    window.removeEventListener(changeEvent, onChange);
  };
}

function showColorScheme(scheme: ColorScheme): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme === 'auto' ? system : scheme);
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
