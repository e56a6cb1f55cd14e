function isValid(s: string): boolean {
  const opener: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: string[] = [];
  for (const bracket of s) {
    if (!(bracket in opener)) open.push(bracket);
    else if (open.pop() !== opener[bracket]) return false;
  }
  return open.length === 0;
}
