use strict;
use warnings;

sub move_zeroes {
    my ($nums) = @_;
    my $write = 0;
    for my $read (0 .. $#$nums) {
        next if $nums->[$read] == 0;
        @$nums[$write, $read] = @$nums[$read, $write];
        $write++;
    }
    return;
}

1;
