<?php

class Solution {

    /**
     * @param String $s
     * @return Integer
     */
    function lengthOfLongestSubstring($s) {
        $last = [];
        $start = $best = 0;
        $length = strlen($s);
        for ($end = 0; $end < $length; $end++) {
            $start = max($start, ($last[$s[$end]] ?? -1) + 1);
            $last[$s[$end]] = $end;
            $best = max($best, $end - $start + 1);
        }
        return $best;
    }
}
