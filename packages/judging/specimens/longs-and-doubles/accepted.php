class Solution {
    function scale_all($factor, $part, $values, $grid, $keep, $mark) {
        $sum = 0.0;
        foreach ($grid as $row) $sum += array_sum($row);
        foreach ($values as $i => $value) if ($keep[$i]) $sum += $part * $factor * $value;
        return $mark === '-' ? -$sum : $sum;
    }
}
