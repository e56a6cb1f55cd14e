class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        unsigned long long number = 0;
        for (int digit : digits) number = 10 * number + digit;
        number++;
        vector<int> answer;
        for (; number > 0; number /= 10) answer.insert(answer.begin(), number % 10);
        return answer;
    }
};
