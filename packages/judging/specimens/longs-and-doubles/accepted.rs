impl Solution {
    pub fn scale_all(factor: i64, part: f64, values: Vec<i64>, grid: Vec<Vec<f64>>, keep: Vec<bool>, mark: char) -> f64 {
        let mut sum: f64 = grid.iter().flatten().sum();
        for (value, keep) in values.iter().zip(keep) {
            if keep {
                sum += part * factor as f64 * *value as f64;
            }
        }
        if mark == '+' { sum } else { -sum }
    }
}
