sub merge_k_lists {
    my ($lists) = @_;
    my @values;
    for my $node (@$lists) {
        for (; $node; $node = $node->{next}) { push @values, $node->{val} }
    }
    my $head;
    $head = ListNode->new($_, $head) for sort { $b <=> $a } @values;
    return $head;
}
