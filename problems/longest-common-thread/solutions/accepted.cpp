class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        vector<int> above(text2.size() + 1, 0), row(text2.size() + 1, 0);
        for (char first : text1) {
            for (size_t j = 0; j < text2.size(); j++)
                row[j + 1] = first == text2[j] ? above[j] + 1 : max(above[j + 1], row[j]);
            swap(above, row);
        }
        return above.back();
    }
};
