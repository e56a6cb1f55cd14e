function numDecodings(s) {
  let [before, now] = [0, 1];
  for (let i = 0; i < s.length; i++) {
    let next = s[i] === '0' ? 0 : now;
    const pair = i > 0 ? Number(s.slice(i - 1, i + 1)) : 0;
    if (pair >= 10 && pair < 26) next += before;
    [before, now] = [now, next];
  }
  return now;
}
