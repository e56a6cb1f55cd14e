<?php

class Solution {

    /**
     * @param Integer[] $nums
     * @return NULL
     */
    function moveZeroes(&$nums) {
        $write = 0;
        foreach ($nums as $read => $value) {
            if ($value !== 0) {
                [$nums[$write], $nums[$read]] = [$nums[$read], $nums[$write]];
                $write++;
            }
        }
    }
}
