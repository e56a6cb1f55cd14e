class Solution {
    private $copies = [];

    /**
     * @param Node $node
     * @return Node
     */
    function cloneGraph($node) {
        if ($node === null) return null;
        if (isset($this->copies[$node->val])) return $this->copies[$node->val];
        $copy = $this->copies[$node->val] = new Node($node->val);
        foreach ($node->neighbors as $neighbor) $copy->neighbors[] = $this->cloneGraph($neighbor);
        return $copy;
    }
}
