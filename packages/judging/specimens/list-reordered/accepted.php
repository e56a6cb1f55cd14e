class Solution {
    function reorderList($head) {
        $nodes = [];
        for ($node = $head; $node; $node = $node->next) $nodes[] = $node;
        $last = new ListNode();
        while ($nodes) {
            $last = $last->next = array_shift($nodes);
            if ($nodes) $last = $last->next = array_pop($nodes);
        }
        $last->next = null;
    }
}
