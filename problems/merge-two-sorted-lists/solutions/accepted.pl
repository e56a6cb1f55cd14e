use strict;
use warnings;

sub merge_two_lists {
    my ($list1, $list2) = @_;
    my $before = my $last = ListNode->new;
    while ($list1 && $list2) {
        if ($list1->{val} <= $list2->{val}) {
            $last = $last->{next} = $list1;
            $list1 = $list1->{next};
        } else {
            $last = $last->{next} = $list2;
            $list2 = $list2->{next};
        }
    }
    $last->{next} = $list1 || $list2;
    return $before->{next};
}

1;
