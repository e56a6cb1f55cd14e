public class Solution {
    public IList<IList<string>> GroupAnagrams(string[] strs) {
        var groups = new Dictionary<string, IList<string>>();
        foreach (string word in strs) {
            char[] letters = word.ToCharArray();
            Array.Sort(letters);
            string key = new string(letters);
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = new List<string>();
            group.Add(word);
        }
        return groups.Values.ToList();
    }
}
