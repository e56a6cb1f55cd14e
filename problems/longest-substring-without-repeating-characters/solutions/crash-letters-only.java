class Solution {
    public int lengthOfLongestSubstring(String s) {
        int[] next = new int[26];
        int start = 0, best = 0;
        for (int end = 0; end < s.length(); end++) {
            int letter = s.charAt(end) - 'a';
            start = Math.max(start, next[letter]);
            next[letter] = end + 1;
            best = Math.max(best, end - start + 1);
        }
        return best;
    }
}
