class Solution {
    function copyRandomList($head) {
        $copies = new WeakMap();
        for ($node = $head; $node; $node = $node->next) $copies[$node] = new Node($node->val);
        for ($node = $head; $node; $node = $node->next) {
            $copies[$node]->next = $node->next ? $copies[$node->next] : null;
            $copies[$node]->random = $node->random ? $copies[$node->random] : null;
        }
        return $head ? $copies[$head] : null;
    }
}
