use strict;
use warnings;

sub list_sum {
    my ($node) = @_;
    return $node ? $node->{val} + list_sum($node->{next}) : 0;
}

sub tree_sum {
    my ($node) = @_;
    return $node ? $node->{val} + tree_sum($node->{left}) + tree_sum($node->{right}) : 0;
}

sub sum_list {
    my ($head, $root) = @_;
    return list_sum($head) + tree_sum($root);
}
