impl Solution {
    pub fn is_valid(s: String) -> bool {
        let mut open = Vec::new();
        for bracket in s.chars() {
            match bracket {
                '(' => open.push(')'),
                '[' => open.push(']'),
                '{' => open.push('}'),
                _ if open.pop() == Some(bracket) => {}
                _ => return false,
            }
        }
        open.is_empty()
    }
}
