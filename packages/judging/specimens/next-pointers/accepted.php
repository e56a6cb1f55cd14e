class Solution {
    public function connect($root) {
        $level = array_filter([$root]);
        while ($level) {
            $below = [];
            foreach ($level as $i => $node) {
                $node->next = $level[$i + 1] ?? null;
                foreach ([$node->left, $node->right] as $child) if ($child) $below[] = $child;
            }
            $level = $below;
        }
        return $root;
    }
}
