public class Solution {
    public double ScaleAll(long factor, double part, long[] values, double[][] grid, bool[] keep, char mark) {
        double sum = grid.Sum(row => row.Sum());
        for (int i = 0; i < values.Length; i++) if (keep[i]) sum += part * factor * values[i];
        return mark == '-' ? -sum : sum;
    }
}
