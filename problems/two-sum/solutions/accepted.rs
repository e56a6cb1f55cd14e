use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut seen = HashMap::new();
        for (i, num) in (0..).zip(nums) {
            if let Some(&j) = seen.get(&(target - num)) {
                return vec![j, i];
            }
            seen.insert(num, i);
        }
        vec![]
    }
}
