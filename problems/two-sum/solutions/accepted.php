<?php

class Solution {

    /**
     * @param Integer[] $nums
     * @param Integer $target
     * @return Integer[]
     */
    function twoSum($nums, $target) {
        $seen = [];
        foreach ($nums as $index => $value) {
            if (isset($seen[$target - $value])) {
                return [$seen[$target - $value], $index];
            }
            $seen[$value] = $index;
        }
        return [];
    }
}
