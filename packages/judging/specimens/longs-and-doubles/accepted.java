class Solution {
    public double scale_all(long factor, double part, long[] values, double[][] grid, boolean[] keep, char mark) {
        double sum = 0;
        for (double[] row : grid) for (double each : row) sum += each;
        for (int i = 0; i < values.length; i++) if (keep[i]) sum += part * factor * values[i];
        return mark == '-' ? -sum : sum;
    }
}
