<?php

class Solution {

    /**
     * @param String $s
     * @return Boolean
     */
    function isValid($s) {
        $opener = [')' => '(', ']' => '[', '}' => '{'];
        $stack = [];
        foreach (str_split($s) as $bracket) {
            if (!isset($opener[$bracket])) {
                $stack[] = $bracket;
            } elseif (array_pop($stack) !== $opener[$bracket]) {
                return false;
            }
        }
        return count($stack) === 0;
    }
}
