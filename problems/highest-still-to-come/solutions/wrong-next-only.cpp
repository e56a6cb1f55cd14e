class Solution {
public:
    vector<int> replaceElements(vector<int>& arr) {
        for (size_t i = 0; i + 1 < arr.size(); i++) arr[i] = arr[i + 1];
        arr.back() = -1;
        return arr;
    }
};
