function scale_all(factor: number, part: number, values: number[], grid: number[][], keep: boolean[], mark: string): number {
    let sum: number = 0;
    for (const row of grid) for (const each of row) sum += each;
    for (let i = 0; i < values.length; i++) if (keep[i]) sum += part * Number(factor) * Number(values[i]);
    return mark === '-' ? -sum : sum;
};
