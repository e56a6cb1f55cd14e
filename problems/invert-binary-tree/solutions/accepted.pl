use strict;
use warnings;

sub invert_tree {
    my ($root) = @_;
    return undef unless $root;
    @$root{qw(left right)} = (invert_tree($root->{right}), invert_tree($root->{left}));
    return $root;
}

1;
