function detectCycle(head: ListNode | null): ListNode | null {
    let slow = head;
    let fast = head;
    while (fast?.next) {
        slow = slow!.next;
        fast = fast.next.next;
        if (slow !== fast) continue;
        while (head !== slow) {
            head = head!.next;
            slow = slow!.next;
        }
        return head;
    }
    return null;
};
