sub mirror {
    my ($root) = @_;
    return undef unless $root;
    return Node->new($root->{val}, [map { mirror($_) } reverse @{ $root->{children} }]);
}
