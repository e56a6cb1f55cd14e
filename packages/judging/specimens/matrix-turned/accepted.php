class Solution {
    function rotate(&$matrix) {
        $matrix = array_map(fn(...$column) => array_reverse($column), ...$matrix);
    }
}
