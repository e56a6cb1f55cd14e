function rotate(matrix: number[][]): void {
    const turned: number[][] = matrix.map((_, column) => matrix.map((row) => row[column]).reverse());
    turned.forEach((row, i) => { matrix[i] = row; });
};
