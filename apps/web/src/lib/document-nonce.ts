/** The nonce of the loaded document. After a soft navigation it still is the first page's; undefined on the server. */
export function documentNonce(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || undefined;
}
