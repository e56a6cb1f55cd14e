public class Solution {
    public IList<IList<string>> GroupWords(IList<string> words, char first) {
        var groups = words.ToLookup(word => word[0] == first);
        return new List<IList<string>> { groups[true].ToList(), groups[false].ToArray() };
    }
}
