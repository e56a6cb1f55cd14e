class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> lit(n + 1);
        for (int number = 1; number <= n; number++) lit[number] = lit[number & (number - 1)] + 1;
        return lit;
    }
};
