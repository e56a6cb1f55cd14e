var evalRPN = function (tokens) {
  const values = [];
  const pop = () => {
    if (values.length === 0) throw new Error('no value left');
    return values.pop();
  };
  for (const token of tokens) {
    if ('+-*/'.includes(token[0])) {
      const right = pop();
      const left = pop();
      if (token[0] === '+') values.push(left + right);
      else if (token[0] === '-') values.push(left - right);
      else if (token[0] === '*') values.push(left * right);
      else values.push(Math.trunc(left / right));
    } else values.push(Number(token));
  }
  return values[0];
};
