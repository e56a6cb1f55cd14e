class Solution {
    function detectCycle($head) {
        $seen = new SplObjectStorage();
        while ($head !== null && !$seen->contains($head)) {
            $seen->attach($head);
            $head = $head->next;
        }
        return $head;
    }
}
