class Solution {
    public int lengthOfLongestSubstring(String s) {
        Map<Character, Integer> last = new HashMap<>();
        int start = 0, best = 0;
        for (int end = 0; end < s.length(); end++) {
            Integer seen = last.put(s.charAt(end), end);
            if (seen != null) start = Math.max(start, seen + 1);
            best = Math.max(best, end - start + 1);
        }
        return best;
    }
}
