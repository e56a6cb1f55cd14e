<?php

class Solution {

    /**
     * @param Integer[] $prices
     * @return Integer
     */
    function maxProfit($prices) {
        $lowest = $prices[0];
        $best = 0;
        foreach ($prices as $price) {
            $lowest = min($lowest, $price);
            $best = max($best, $price - $lowest);
        }
        return $best;
    }
}
