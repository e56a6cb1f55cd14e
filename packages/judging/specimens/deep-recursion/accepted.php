class Solution {
    function sumList($head, $root) {
        return $this->listSum($head) + $this->treeSum($root);
    }

    function listSum($node) {
        return $node === null ? 0 : $node->val + $this->listSum($node->next);
    }

    function treeSum($node) {
        if ($node === null) return 0;
        return $node->val + array_sum(array_map(fn($child) => $this->treeSum($child), [$node->left, $node->right]));
    }
}
