use strict;
use warnings;

sub move_zeroes {
    my ($nums) = @_;
    my @kept = grep { $_ != 0 } @$nums;
    @$nums = (@kept, (0) x (@$nums - @kept));
    return;
}
