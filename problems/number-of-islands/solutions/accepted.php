<?php

class Solution {

    /**
     * @param String[][] $grid
     * @return Integer
     */
    function numIslands($grid) {
        $islands = 0;
        foreach ($grid as $row => $cells) {
            foreach ($cells as $column => $_) {
                if ($grid[$row][$column] !== '1') {
                    continue;
                }
                $islands++;
                $grid[$row][$column] = '0';
                $waiting = [[$row, $column]];
                while ($waiting) {
                    [$y, $x] = array_pop($waiting);
                    foreach ([[$y + 1, $x], [$y - 1, $x], [$y, $x + 1], [$y, $x - 1]] as [$down, $across]) {
                        if (($grid[$down][$across] ?? '0') === '1') {
                            $grid[$down][$across] = '0';
                            $waiting[] = [$down, $across];
                        }
                    }
                }
            }
        }
        return $islands;
    }
}
