class Solution {
    function mergeKLists($lists) {
        $heap = new class extends SplMinHeap {
            protected function compare($a, $b): int { return $b->val - $a->val; }
        };
        foreach ($lists as $list) if ($list !== null) $heap->insert($list);
        $before = $last = new ListNode();
        while (!$heap->isEmpty()) {
            $last = $last->next = $heap->extract();
            if ($last->next !== null) $heap->insert($last->next);
        }
        return $before->next;
    }
}
