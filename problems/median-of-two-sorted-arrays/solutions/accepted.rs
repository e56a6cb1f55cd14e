impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let (short, long) = if nums1.len() <= nums2.len() { (nums1, nums2) } else { (nums2, nums1) };
        let total = short.len() + long.len();
        let half = (total + 1) / 2;
        let before = |nums: &[i32], at: usize| if at > 0 { nums[at - 1] as f64 } else { f64::NEG_INFINITY };
        let after = |nums: &[i32], at: usize| nums.get(at).map_or(f64::INFINITY, |&num| num as f64);
        let (mut low, mut high) = (0, short.len());
        loop {
            let i = (low + high) / 2;
            let j = half - i;
            if before(&short, i) > after(&long, j) {
                high = i - 1;
            } else if before(&long, j) > after(&short, i) {
                low = i + 1;
            } else {
                let left = before(&short, i).max(before(&long, j));
                let right = after(&short, i).min(after(&long, j));
                return if total % 2 == 1 { left } else { (left + right) / 2.0 };
            }
        }
    }
}
