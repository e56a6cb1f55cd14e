/** Deeper than any value of a problem's types; beyond it, recursive checks could overflow the stack. */
const maximumDepth = 16;

/**
 * Why a parsed body, query or set of path values is refused before its schema looks at it: nested too deep, or text that no
 * database keeps (half a surrogate pair anywhere, a NUL character in a field; inputs of a run may hold one
 * further in). undefined when it is fine.
 */
export function requestError(value: unknown): { path: string; message: string } | undefined {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    if (typeof at.value === 'string') {
      const message = textError(at.value, at.depth <= 1);
      if (message) return { path: at.path, message };
      continue;
    }
    if (typeof at.value !== 'object' || at.value === null) continue;
    if (at.depth >= maximumDepth) return { path: at.path, message: `nested deeper than ${maximumDepth} levels` };
    const depth = at.depth + 1;
    for (const [key, inner] of Object.entries(at.value)) {
      const keyMessage = textError(key, true);
      if (keyMessage) return { path: at.path, message: `a field's name: ${keyMessage}` };
      // A path is told for the outer levels only: long ones help nobody.
      const path = depth === 1 ? key : at.path;
      open.push({ value: inner, path, depth });
    }
  }
  return undefined;
}

function textError(text: string, refuseNul: boolean): string | undefined {
  if (!text.isWellFormed()) return 'holds half a surrogate pair, which is no text';
  if (refuseNul && text.includes('\0')) return 'holds a NUL character, which is no text';
  return undefined;
}
