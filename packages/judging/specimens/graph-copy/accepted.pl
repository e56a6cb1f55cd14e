sub clone_graph {
    my ($node) = @_;
    my %copies;
    my $copy;
    $copy = sub {
        my ($original) = @_;
        return $copies{$original} if $copies{$original};
        my $made = $copies{$original} = Node->new($original->{val});
        $made->{neighbors} = [map { $copy->($_) } @{ $original->{neighbors} }];
        return $made;
    };
    return $node && $copy->($node);
}
