impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut after_last = [0; 256];
        let (mut start, mut best) = (0, 0);
        for (end, character) in s.bytes().enumerate() {
            start = start.max(after_last[character as usize]);
            after_last[character as usize] = end + 1;
            best = best.max(end + 1 - start);
        }
        best as i32
    }
}
