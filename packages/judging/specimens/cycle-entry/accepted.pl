sub detect_cycle {
    my ($head) = @_;
    my ($slow, $fast) = ($head, $head);
    while ($fast && $fast->next) {
        ($slow, $fast) = ($slow->next, $fast->next->next);
        next unless $fast && $slow == $fast;
        ($head, $slow) = ($head->next, $slow->next) while $head != $slow;
        return $head;
    }
    return undef;
}
