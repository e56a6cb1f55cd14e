class Solution {

    /**
     * @param Integer[] $nums
     * @return NULL
     */
    function moveZeroes(&$nums) {
        $write = 0;
        foreach ($nums as $read => $number) {
            if ($number === 0) continue;
            [$nums[$write], $nums[$read]] = [$nums[$read], $nums[$write]];
            $write++;
        }
    }
}
