class Solution {
    fun groupAnagrams(strs: Array<String>): List<List<String>> =
        strs.groupBy { word -> word.toCharArray().apply { sort() }.concatToString() }.values.toList()
}
