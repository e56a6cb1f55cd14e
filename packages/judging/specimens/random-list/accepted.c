struct Node* copyRandomList(struct Node* head) {
    for (struct Node* node = head; node; node = node->next->next) {
        struct Node* copy = malloc(sizeof(struct Node));
        copy->val = node->val;
        copy->next = node->next;
        node->next = copy;
    }
    for (struct Node* node = head; node; node = node->next->next)
        node->next->random = node->random ? node->random->next : NULL;
    struct Node start = {0}, *last = &start;
    for (struct Node* node = head; node; node = node->next) {
        last = last->next = node->next;
        node->next = node->next->next;
    }
    return start.next;
}
