class Solution {
public:
    bool canPlaceFlowers(vector<int>& flowerbed, int n) {
        int m = flowerbed.size();
        for (int i = 0; i < m; i++) {
            if (flowerbed[i]) continue;
            if (i > 0 && flowerbed[i - 1]) continue;
            if (i + 1 < m && flowerbed[i + 1]) continue;
            flowerbed[i] = 1;
            n--;
        }
        return n == 0;
    }
};
