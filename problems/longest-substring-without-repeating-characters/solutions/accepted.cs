public class Solution {
    public int LengthOfLongestSubstring(string s) {
        var last = new Dictionary<char, int>();
        int start = 0, best = 0;
        for (int end = 0; end < s.Length; end++) {
            if (last.TryGetValue(s[end], out int seen)) start = Math.Max(start, seen + 1);
            last[s[end]] = end;
            best = Math.Max(best, end - start + 1);
        }
        return best;
    }
}
