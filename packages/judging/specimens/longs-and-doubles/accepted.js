var scale_all = function(factor, part, values, grid, keep, mark) {
    let sum = grid.flat().reduce((a, b) => a + b, 0);
    values.forEach((value, i) => { if (keep[i]) sum += part * Number(factor) * Number(value); });
    return mark === '-' ? -sum : sum;
};
