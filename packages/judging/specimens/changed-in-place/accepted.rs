impl Solution {
    pub fn move_zeroes(nums: &mut Vec<i32>) {
        let mut kept = 0;
        for i in 0..nums.len() {
            if nums[i] != 0 {
                nums.swap(kept, i);
                kept += 1;
            }
        }
    }
}

fn main() {
    std::process::exit(3);
}
