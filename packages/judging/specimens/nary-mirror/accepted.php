class Solution {
    function mirror($root) {
        if (!$root) return null;
        $copy = new Node($root->val);
        foreach (array_reverse($root->children) as $child) $copy->children[] = $this->mirror($child);
        return $copy;
    }
}
