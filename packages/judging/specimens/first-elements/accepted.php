class Solution {
    function removeDuplicates(&$nums) {
        $nums = array_unique($nums);
        $nums = array_values($nums);
        return count($nums);
    }
}
