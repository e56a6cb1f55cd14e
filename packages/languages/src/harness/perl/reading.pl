# The classes of nodes, and values and nodes from the input.


sub define_node {
    my ($package, $fields, %lists) = @_;
    no strict 'refs';
    *{"${package}::new"} = sub {
        my ($class, @values) = @_;
        my %self;
        @self{@$fields} = @values;
        $self{val} //= 0;
        $self{$_} //= [] for keys %lists;
        return bless \%self, $class;
    };
    for my $field (@$fields) {
        *{"${package}::$field"} = sub : lvalue { $_[0]{$field} };
    }
}

my %definitions = (
    RandomListNode => [[qw(val next random)]],
    GraphNode => [[qw(val neighbors)], neighbors => 1],
    NaryNode => [[qw(val children)], children => 1],
    NextTreeNode => [[qw(val left right next)]],
);

# ---- reading

my ($data, $at) = ('', 0);

sub token {
    my $stop = index($data, ' ', $at);
    $stop = length $data if $stop < 0;
    my $text = substr($data, $at, $stop - $at);
    $at = $stop + 1;
    return $text;
}

sub integer { 0 + token() }

# A run of numbers: not token by token for its time, and not all at once for its memory.
sub integers {
    my ($left) = @_;
    my @values;
    while ($left > 0) {
        my $count = $left < 5000 ? $left : 5000;
        my $piece = substr($data, $at, $count * 31);
        my @parts = split / /, $piece, $count + 1;
        $at += length($piece) - (@parts > $count ? length pop @parts : 0);
        push @values, map { 0 + $_ } @parts;
        $left -= $count;
    }
    return \@values;
}

sub text {
    my $length = integer();
    my $value = substr($data, $at, $length);
    $at += $length + 1;
    $decode->($value);
    return $value;
}

# Nodes of the arguments of which the answer must be a copy.
my %given;
my $latest_tree;

sub read_chain {
    my ($class) = @_;
    my @list = map { $class->new(integer()) } 1 .. integer();
    $list[$_ - 1]{next} = $list[$_] for 1 .. $#list;
    return @list;
}

sub read_tree {
    my ($class) = @_;
    my @list = map { my $each = token(); $each eq 'n' ? undef : $class->new(0 + $each) } 1 .. integer();
    my $child = 1;
    for my $node (grep { defined } @list) {
        $node->{left} = $list[$child] if $child <= $#list;
        $node->{right} = $list[$child + 1] if $child + 1 <= $#list;
        $child += 2;
    }
    return $list[0];
}

sub find_value {
    my ($root, $value) = @_;
    my @stack = grep { defined } $root;
    while (my $node = pop @stack) {
        return $node if $node->{val} == $value;
        push @stack, grep { defined } $node->{left}, $node->{right};
    }
    return undef;
}

my %read = (
    int => \&integer,
    long => \&integer,
    double => \&integer,
    bool => sub { token() eq '1' ? 1 : 0 },
    char => \&text,
    string => \&text,
    ListNode => sub {
        my @list = read_chain('ListNode');
        return $list[0];
    },
    CyclicListNode => sub {
        my @list = read_chain('ListNode');
        my $entry = integer();
        $list[-1]{next} = $list[$entry] if $entry >= 0;
        return $list[0];
    },
    TreeNode => sub { $latest_tree = read_tree('TreeNode') },
    TreeNodeByValue => sub { find_value($latest_tree, integer()) },
    RandomListNode => sub {
        my (@list, @random);
        for (1 .. integer()) {
            push @list, Node->new(integer());
            push @random, integer();
        }
        $list[$_ - 1]{next} = $list[$_] for 1 .. $#list;
        $random[$_] >= 0 and $list[$_]{random} = $list[$random[$_]] for 0 .. $#list;
        $given{ $address->($_) } = 1 for @list;
        return $list[0];
    },
    GraphNode => sub {
        my $count = integer();
        my @list = map { Node->new($_) } 1 .. $count;
        for my $node (@list) {
            push @{ $node->{neighbors} }, $list[integer() - 1] for 1 .. integer();
        }
        $given{ $address->($_) } = 1 for @list;
        return $list[0];
    },
    NaryNode => sub {
        my (@list, @counts);
        for (1 .. integer()) {
            push @list, Node->new(integer());
            push @counts, integer();
        }
        my $child = 1;
        for my $index (0 .. $#list) {
            push @{ $list[$index]{children} }, $list[$child++] for 1 .. $counts[$index];
        }
        return $list[0];
    },
    NextTreeNode => sub { read_tree('Node') },
);

sub reader_of {
    my ($base, $dimensions) = $_[0] =~ /^(\w+)(.*)$/;
    my $reader = $read{$base};
    my $depth = length($dimensions) / 2;
    if ($depth > 0 && $reader == \&integer) {
        $reader = sub { integers(integer()) };
        $depth--;
    }
    for (1 .. $depth) {
        my $element = $reader;
        $reader = sub { [map { $element->() } 1 .. integer()] };
    }
    return $reader;
}
