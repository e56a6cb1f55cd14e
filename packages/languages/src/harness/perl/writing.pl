# Values and nodes into the answer, or why not. Every link may be of the person's own making.


sub describe {
    my ($value) = @_;
    return 'undef' unless defined $value;
    my $kind = ref $value;
    if ($kind eq 'ARRAY') {
        my @shown = map { ref $_ ? '...' : describe($_) } @$value > 6 ? @$value[0 .. 5] : @$value;
        return '[' . join(', ', @shown, @$value > 6 ? '...' : ()) . ']';
    }
    return "a reference ($kind)" if $kind;
    return $value =~ /\A-?\d+(?:\.\d+)?\z/ ? $value : "'" . substr($value, 0, 100) . "'";
}

sub refuse { mistyped('returned ' . describe($_[0]) . ", where $_[1] is expected") }

# Perl does not tell a number from its text: what reads as a whole number is one.
sub whole {
    my ($value, $wanted) = @_;
    refuse($value, $wanted // 'int') if !defined $value || ref $value;
    return $value + 0 if $value =~ /\A-?\d{1,18}\z/;
    return $value if $value =~ /\A-?\d{19}\z/;
    refuse($value, $wanted // 'int') unless $value =~ /\A-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\z/ && $value == int $value;
    return sprintf('%.0f', $value);
}

sub endless { mistyped("returned a $_[0] that does not end (a cycle?)") }

sub demand_node {
    my ($value, $field, $wanted) = @_;
    refuse($value, $wanted // 'Node') unless ref $value && eval { exists $value->{val} && exists $value->{$field} };
    return $value;
}

sub demand_copy { mistyped('returned a node of the argument, where a copy is expected') if $given{ $address->($_[0]) // '' } }

sub demand_list {
    my ($values) = @_;
    refuse($values, 'an array reference of nodes') unless ref $values eq 'ARRAY';
    return @$values;
}

# From a node along `next`, until the end or a node that was met before.
sub chain_of {
    my ($node, $wanted) = @_;
    my (@list, %place);
    while (defined $node) {
        demand_node($node, 'next', $wanted);
        last if exists $place{ $address->($node) };
        endless('list') if @list > $NODE_LIMIT;
        $place{ $address->($node) } = @list;
        push @list, $node;
        $node = $node->{next};
    }
    return (\@list, \%place, $node);
}

my %write = (
    int => sub { push @{ $_[1] }, whole($_[0]) },
    long => sub { push @{ $_[1] }, whole($_[0], 'long') },
    double => sub {
        my ($value, $out) = @_;
        refuse($value, 'double') if !defined $value || ref $value || $value !~ /\A-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\z/;
        push @$out, sprintf('%.17g', $value);
    },
    bool => sub {
        my ($value, $out) = @_;
        refuse($value, 'bool (1 or 0)') if !defined $value || ref $value || $value !~ /\A[01]?\z/;
        push @$out, $value ? 1 : 0;
    },
    string => sub {
        my ($value, $out) = @_;
        refuse($value, 'string') if !defined $value || ref $value;
        my $bytes = utf8_bytes("$value");
        push @$out, length($bytes) . " $bytes";
    },
    char => sub {
        my ($value, $out) = @_;
        refuse($value, 'char') if !defined $value || ref $value || length $value != 1;
        my $bytes = utf8_bytes("$value");
        push @$out, length($bytes) . " $bytes";
    },
    ListNode => sub {
        my ($head, $out) = @_;
        my ($list, undef, $entry) = chain_of($head, 'ListNode');
        endless('list') if defined $entry;
        push @$out, scalar @$list, map { whole($_->{val}) } @$list;
    },
    CyclicListNode => sub {
        my ($head, $out) = @_;
        my ($list, $place, $entry) = chain_of($head, 'ListNode');
        push @$out, scalar @$list, (map { whole($_->{val}) } @$list), defined $entry ? $place->{ $address->($entry) } : -1;
    },
    RandomListNode => sub {
        my ($head, $out) = @_;
        my ($list, $place, $entry) = chain_of($head);
        endless('list') if defined $entry;
        push @$out, scalar @$list;
        for my $node (@$list) {
            my $random = $node->{random};
            demand_copy($node);
            demand_copy($random) if defined $random;
            mistyped('returned a list with a random pointer to a node that is not in it')
                if defined $random && !exists $place->{ $address->($random) // '' };
            push @$out, whole($node->{val}), defined $random ? $place->{ $address->($random) } : -1;
        }
    },
    TreeNode => sub {
        my ($root, $out) = @_;
        my @queue = grep { defined } $root;
        my @tokens;
        for (my $index = 0; $index < @queue; $index++) {
            endless('tree') if @queue > $NODE_LIMIT;
            my $node = $queue[$index];
            if (!defined $node) {
                push @tokens, 'n';
                next;
            }
            demand_node($node, 'left', 'TreeNode');
            push @tokens, whole($node->{val});
            push @queue, $node->{left}, $node->{right};
        }
        pop @tokens while @tokens && $tokens[-1] eq 'n';
        push @$out, scalar @tokens, @tokens;
    },
    TreeNodeByValue => sub {
        my ($node, $out) = @_;
        push @$out, defined $node ? whole(demand_node($node, 'left', 'TreeNode')->{val}) : 'n';
    },
    GraphNode => sub {
        my ($start, $out) = @_;
        my @queue = grep { defined } $start;
        my %seen;
        my %by_value;
        for (my $index = 0; $index < @queue; $index++) {
            my $node = demand_node($queue[$index], 'neighbors');
            demand_copy($node);
            $seen{ $address->($node) } = 1;
            endless('graph') if @queue > $NODE_LIMIT;
            my $value = whole($node->{val});
            mistyped("returned a graph with two nodes of the value $value") if $by_value{$value};
            $by_value{$value} = $node;
            for my $neighbour (demand_list($node->{neighbors})) {
                demand_node($neighbour, 'neighbors');
                push @queue, $neighbour unless $seen{ $address->($neighbour) }++;
            }
        }
        push @$out, scalar @queue;
        for my $value (1 .. @queue) {
            my $node = $by_value{$value} or mistyped('returned a graph whose nodes do not hold the values 1 to ' . @queue);
            my @neighbours = @{ $node->{neighbors} };
            push @$out, scalar @neighbours, map { whole($_->{val}) } @neighbours;
        }
    },
    NaryNode => sub {
        my ($root, $out) = @_;
        my @queue = grep { defined } $root;
        my @tokens;
        for (my $index = 0; $index < @queue; $index++) {
            my $node = demand_node($queue[$index], 'children');
            my @children = demand_list($node->{children} // []);
            endless('tree') if @queue > $NODE_LIMIT;
            push @queue, map { demand_node($_, 'children') } @children;
            push @tokens, whole($node->{val}), scalar @children;
        }
        push @$out, scalar @queue, @tokens;
    },
    NextTreeNode => sub {
        my ($first, $out) = @_;
        my @levels;
        my $total = 0;
        while (defined $first) {
            my (@values, $below);
            for (my $node = $first; defined $node; $node = $node->{next}) {
                demand_node($node, 'next');
                endless('tree') if ++$total > $NODE_LIMIT;
                push @values, whole($node->{val});
                $below //= $node->{left} // $node->{right};
            }
            push @levels, join ' ', scalar @values, @values;
            $first = $below;
        }
        push @$out, scalar @levels, @levels;
    },
);

sub writer_of {
    my ($base, $dimensions) = $_[0] =~ /^(\w+)(.*)$/;
    my ($writer, $spelled) = ($write{$base}, $base);
    for (1 .. length($dimensions) / 2) {
        my $element = $writer;
        my $name = $spelled .= '[]';
        $writer = sub {
            my ($values, $out) = @_;
            refuse($values, $name) unless ref $values eq 'ARRAY';
            push @$out, scalar @$values;
            $element->($_, $out) for @$values;
        };
    }
    return $writer;
}
