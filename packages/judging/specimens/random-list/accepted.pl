sub copy_random_list {
    my ($head) = @_;
    my %copies;
    for (my $node = $head; $node; $node = $node->{next}) { $copies{$node} = Node->new($node->{val}) }
    for (my $node = $head; $node; $node = $node->{next}) {
        $copies{$node}{next} = $node->{next} && $copies{ $node->{next} };
        $copies{$node}{random} = $node->{random} && $copies{ $node->{random} };
    }
    return $head && $copies{$head};
}
