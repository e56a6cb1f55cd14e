<?php

class Solution {

    /**
     * @param ListNode $list1
     * @param ListNode $list2
     * @return ListNode
     */
    function mergeTwoLists($list1, $list2) {
        $before = $last = new ListNode();
        while ($list1 !== null && $list2 !== null) {
            if ($list1->val <= $list2->val) {
                $last = $last->next = $list1;
                $list1 = $list1->next;
            } else {
                $last = $last->next = $list2;
                $list2 = $list2->next;
            }
        }
        $last->next = $list1 ?? $list2;
        return $before->next;
    }
}
