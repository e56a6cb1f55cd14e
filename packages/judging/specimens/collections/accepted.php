<?php
class Solution {
    function groupWords(array $words, string $first): array {
        $groups = [new SplStack(), []];
        $kept = new SplQueue();
        foreach ($words as $word) {
            if ($word[0] === $first) $kept->enqueue($word);
            else $groups[1]['key of ' . $word] = $word;
        }
        return [$kept, $groups[1]];
    }
}
