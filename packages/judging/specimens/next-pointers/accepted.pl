sub connect_ { }

package Solution {
    sub connect {
        my ($self, $root) = @_;
        my $level = $root;
        while ($level) {
            my $before = my $last = Node->new(0);
            for (; $level; $level = $level->{next}) {
                for my $child (grep { $_ } $level->{left}, $level->{right}) {
                    $last = $last->{next} = $child;
                }
            }
            $level = $before->{next};
        }
        return $root;
    }
}
1;
