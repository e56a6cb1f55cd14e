use strict;
use warnings;

sub group_anagrams {
    my ($strs) = @_;
    my %groups;
    push @{ $groups{ join '', sort split //, $_ } }, $_ for @$strs;
    return [values %groups];
}

1;
