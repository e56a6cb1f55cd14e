/** A part of a post: Markdown to be shown, or to be folded under a title. */
export type PostPart = { kind: 'text'; text: string } | { kind: 'spoiler'; title: string; text: string };

const opener = /^ {0,3}:{3,}[ \t]*spoiler(?:[ \t]+(.*))?$/i;
const closer = /^ {0,3}:{3,}[ \t]*$/;
const fenceStart = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/**
 * Splits a post at its spoilers: a line `:::spoiler Title`, the text, a line `:::`. Lines of a fenced block of code (as CommonMark
 * has it) are code. What is not closed is folded to the end, and an opener within a spoiler begins the next one: what its
 * author wanted hidden is never shown by a slip.
 */
export function splitSpoilers(markdown: string): PostPart[] {
  const parts: PostPart[] = [];
  let title: string | undefined;
  let lines: string[] = [];
  let fence: string | undefined;
  const end = () => {
    const text = lines.join('\n');
    lines = [];
    if (title !== undefined) parts.push({ kind: 'spoiler', title, text });
    else if (text.trim() !== '') parts.push({ kind: 'text', text });
  };
  for (const line of markdown.split(/\r?\n/)) {
    if (fence !== undefined) {
      if (closesFence(line, fence)) fence = undefined;
      lines.push(line);
      continue;
    }
    const open = opener.exec(line);
    if (open) {
      end();
      title = open[1]?.trim() || 'Spoiler';
    } else if (title !== undefined && closer.test(line)) {
      end();
      title = undefined;
    } else {
      const start = fenceStart.exec(line);
      fence = start?.[1] ?? start?.[2];
      lines.push(line);
    }
  }
  end();
  return parts;
}

/** A fence ends with the same character, at least as often, and nothing else. */
function closesFence(line: string, fence: string): boolean {
  const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return end !== undefined && end[0] === fence[0] && end.length >= fence.length;
}
