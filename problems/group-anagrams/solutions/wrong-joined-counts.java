class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String word : strs) {
            int[] counts = new int[26];
            for (char letter : word.toCharArray()) counts[letter - 'a']++;
            StringBuilder key = new StringBuilder();
            for (int count : counts) if (count > 0) key.append(count);
            groups.computeIfAbsent(key.toString(), any -> new ArrayList<>()).add(word);
        }
        return new ArrayList<>(groups.values());
    }
}
