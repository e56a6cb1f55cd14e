package Repeater;
use strict;
use warnings;

sub new {
    my ($class, $seed, $names) = @_;
    return bless { seed => $seed, names => $names }, $class;
}

sub seed { $_[0]{seed} }
sub names { $_[0]{names} }
sub echo_int { $_[1] }
sub echo_long { $_[1] }
sub echo_double { $_[1] }
sub echo_bool { $_[1] }
sub echo_char { $_[1] }
sub echo_string { $_[1] }
sub echo_ListNode { $_[1] }
sub echo_TreeNode { $_[1] }
sub echo_ints { $_[1] }
sub echo_longs { $_[1] }
sub echo_doubles { $_[1] }
sub echo_bools { $_[1] }
sub echo_chars { $_[1] }
sub echo_strings { $_[1] }
sub echo_intss { $_[1] }
sub echo_charss { $_[1] }
sub echo_stringss { $_[1] }
sub echo_intsss { $_[1] }
sub echo_ListNodes { $_[1] }
sub echo_TreeNodes { $_[1] }

1;
