class Solution {
public:
    bool canPlaceFlowers(vector<int>& flowerbed, int n) {
        int last = (int)flowerbed.size() - 1;
        for (int i = 0; i <= last; i++) {
            bool left = i == 0 || flowerbed[i - 1] == 0;
            bool right = i == last || flowerbed[i + 1] == 0;
            if (flowerbed[i] == 0 && left && right) {
                flowerbed[i] = 1;
                n--;
            }
        }
        return n <= 0;
    }
};
