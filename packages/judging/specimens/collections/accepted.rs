struct Solution;

impl Solution {
    pub fn group_words(words: Vec<String>, first: char) -> Vec<Vec<String>> {
        let (with, without) = words.into_iter().partition(|word| word.starts_with(first));
        vec![with, without]
    }
}
