<?php

class Solution {

    /**
     * @param Integer[] $nums1
     * @param Integer[] $nums2
     * @return Float
     */
    function findMedianSortedArrays($nums1, $nums2) {
        [$short, $long] = count($nums1) <= count($nums2) ? [$nums1, $nums2] : [$nums2, $nums1];
        $total = count($short) + count($long);
        $half = intdiv($total + 1, 2);
        $low = 0;
        $high = count($short);
        while (true) {
            $i = intdiv($low + $high, 2);
            $j = $half - $i;
            $shortLeft = $short[$i - 1] ?? -INF;
            $shortRight = $short[$i] ?? INF;
            $longLeft = $long[$j - 1] ?? -INF;
            $longRight = $long[$j] ?? INF;
            if ($shortLeft > $longRight) {
                $high = $i - 1;
            } elseif ($longLeft > $shortRight) {
                $low = $i + 1;
            } elseif ($total % 2 === 1) {
                return max($shortLeft, $longLeft);
            } else {
                return (max($shortLeft, $longLeft) + min($shortRight, $longRight)) / 2;
            }
        }
    }
}
