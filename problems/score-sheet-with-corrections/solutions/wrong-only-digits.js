var calPoints = function (operations) {
  const scores = [];
  for (const entry of operations) {
    if (/^\d+$/.test(entry)) scores.push(Number(entry));
    else if (entry === 'C') scores.pop();
    else if (entry === 'D') scores.push(2 * (scores.at(-1) ?? 0));
    else if (entry === '+') scores.push((scores.at(-1) ?? 0) + (scores.at(-2) ?? 0));
  }
  return scores.reduce((one, other) => one + other, 0);
};
