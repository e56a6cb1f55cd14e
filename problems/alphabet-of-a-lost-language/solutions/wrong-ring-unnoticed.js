var alienOrder = function (words) {
  const behind = new Map([...words.join('')].map((letter) => [letter, new Set()]));
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i], words[i + 1]];
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) at++;
    if (at === b.length && at < a.length) return '';
    if (at < a.length && at < b.length) behind.get(a[at]).add(b[at]);
  }
  const arrows = new Map([...behind.keys()].map((letter) => [letter, 0]));
  for (const letters of behind.values()) for (const b of letters) arrows.set(b, arrows.get(b) + 1);
  const order = [...behind.keys()].filter((letter) => arrows.get(letter) === 0);
  for (const letter of order)
    for (const b of behind.get(letter)) {
      arrows.set(b, arrows.get(b) - 1);
      if (arrows.get(b) === 0) order.push(b);
    }
  return order.join('');
};
