class Solution {
public:
    vector<int> replaceElements(vector<int>& arr) {
        int highest = -1;
        for (int i = (int)arr.size() - 1; i >= 0; i--) highest = max(highest, exchange(arr[i], highest));
        return arr;
    }
};
