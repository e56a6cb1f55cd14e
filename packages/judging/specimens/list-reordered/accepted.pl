sub reorder_list {
    my ($head) = @_;
    my @nodes;
    for (my $node = $head; $node; $node = $node->{next}) { push @nodes, $node }
    my $last = ListNode->new;
    while (@nodes) {
        $last = $last->{next} = shift @nodes;
        $last = $last->{next} = pop @nodes if @nodes;
    }
    $last->{next} = undef;
}
