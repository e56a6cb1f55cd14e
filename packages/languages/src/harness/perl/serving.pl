# The person's code loaded, and called case after case.


sub snake_case {
    my ($name) = @_;
    $name =~ s/([a-z0-9])([A-Z])/$1_$2/g;
    $name =~ s/([A-Z]+)([A-Z][a-z])/$1_$2/g;
    return lc $name;
}

sub load_failed {
    record('load', $_[0], 0, $_[1]);
    finish(1);
}

my $started = 0;
our $start = sub { $started = 1 };

sub run_file {
    my ($code, $is_program) = @_;
    if ($code =~ s/^__(?:DATA|END)__\r?\n(.*)\z//ms) {
        my $rest = $1;
        no warnings 'once';
        open(main::DATA, '<', \$rest);
    }
    local $SIG{__DIE__} = \&note_line;
    evaluate("package main; no strict; no warnings; no utf8;\n#line 1 \"$PERSONS_FILE\"\n\$CodeNova::start->(); $code");
    my $problem = $@;
    return if ref $problem ? 1 : $problem eq '';
    if (!$started) {
        my ($line) = $problem =~ / at \Q$PERSONS_FILE\E line (\d+)/;
        load_failed(utf8_bytes('syntax error: ' . $problem), $line // 0) unless $problem =~ /^Can't locate|^BEGIN failed/;
        my ($text, $at_line) = text_of((split /\n/, $problem)[0]);
        load_failed($text, $at_line);
    }
    print STDERR ref $problem ? eval { "$problem" } // '' : $problem if $is_program;
    record_fault($problem, 0);
    finish(255);
}

sub find_callable {
    my ($package, $name) = @_;
    return $package->can($name) // $package->can(snake_case($name));
}

# In list context, so that `return (0, 1)` is an array as well.
sub one_value { @_ == 1 ? $_[0] : @_ == 0 ? undef : [@_] }

sub answer_case {
    my ($call, $write_answer) = @_;
    my $begin = $clock->();
    my $micros = 0;
    my @out;
    $fault_line = 0;
    my $done = eval {
        local $SIG{__DIE__} = \&note_line;
        my $value = $call->();
        $micros = int(($clock->() - $begin) * 1e6);
        $write_answer->($value, \@out);
        1;
    };
    return record('answer', join(' ', @out), $micros) if $done;
    record_fault($@, int(($clock->() - $begin) * 1e6));
}

sub serve_function {
    my (undef, $name, $returns, $mutated, $types) = @_;
    my @types = split ' ', $types;
    my $function = find_callable('main', $name);
    my $method = $function ? undef : find_callable('Solution', $name);
    load_failed('there is no sub ' . snake_case($name), 0) unless $function || $method;
    my $owner = $method && Solution->can('new') ? sub { Solution->new } : sub { 'Solution' };
    my @readers = map { reader_of($_) } @types;
    my $write_answer = writer_of($mutated >= 0 ? $types[$mutated] : $returns);
    record('ready', '');
    for (1 .. integer()) {
        %given = ();
        my @arguments = map { $_->() } @readers;
        my @own = @arguments;
        answer_case(
            sub { one_value($function ? $function->(@own) : $method->($owner->(), @own)) },
            sub {
                my ($value, $out) = @_;
                return $write_answer->($value, $out) if $mutated < 0;
                my $kept = $arguments[$mutated];
                if ($returns ne 'void') {
                    my $count = defined $value && !ref $value && $value =~ /\A\d+\z/ ? $value : -1;
                    refuse($value, 'the count of kept elements') if $count < 0 || $count > @$kept;
                    $kept = [@$kept[0 .. $count - 1]];
                }
                $write_answer->($kept, $out);
            },
        );
    }
}

sub serve_class {
    my (undef, $name, $constructor_types, @lines) = @_;
    my $constructor = $name->can('new');
    load_failed($name->can('can') && %{ $main::{"${name}::"} // {} } ? "class $name has no sub new" : "there is no package $name", 0)
        unless $constructor;
    my @constructor_readers = map { reader_of($_) } split ' ', $constructor_types;
    my @methods;
    for my $line (@lines) {
        my ($method, $returns, @types) = split ' ', $line;
        my $callable = find_callable($name, $method);
        load_failed("package $name has no sub " . snake_case($method), 0) unless $callable || $name->can('AUTOLOAD');
        my $source = @types && $types[0] =~ /^<(.*)$/ ? $1 : undef;
        my $opaque = $returns =~ s/^\*//;
        my $writes = $returns eq 'void' ? undef : writer_of($returns);
        push @methods, [$method, $callable, $writes, $source, $source ? [] : [map { reader_of($_) } @types], $opaque];
    }
    record('ready', '');
    for (1 .. integer()) {
        %given = ();
        my @calls;
        for (1 .. integer()) {
            my $number = integer();
            my $readers = $number ? $methods[$number - 1][4] : \@constructor_readers;
            push @calls, [$number, map { $_->() } @$readers];
        }
        my @out;
        answer_case(
            sub {
                my ($instance, %latest);
                for my $call (@calls) {
                    my ($number, @arguments) = @$call;
                    if ($number == 0) {
                        $instance = $name->new(@arguments);
                        die "$name->new returned " . describe($instance) . ", not an object\n" unless ref $instance;
                        next;
                    }
                    my ($method, $callable, $writes, $source, undef, $opaque) = @{ $methods[$number - 1] };
                    @arguments = ($latest{$source}) if defined $source;
                    my $value = one_value($callable ? $instance->$callable(@arguments) : $instance->$method(@arguments));
                    $latest{$method} = $value;
                    # Written at once: a later call may change what this one has returned. Of an opaque result only the type counts.
                    $writes->($value, $opaque ? [] : \@out) if $writes;
                }
            },
            sub { push @{ $_[1] }, @out },
        );
    }
}

my ($path, $line) = splice(@ARGV, 0, 2);
$0 = $PERSONS_FILE;
my @spec = split /\|/, $line;
my $is_program = $spec[0] eq 'program';
open(my $file, '<:raw', $path) or die "no code: $!";
my $code = do { local $/; <$file> };
close $file;
# A recursion a hundred deep is nothing unusual here.
$SIG{__WARN__} = sub { print STDERR $_[0] unless $_[0] =~ /^Deep recursion on / };
if (!$is_program) {
    binmode STDIN;
    $data = do { local $/; <STDIN> } // '';
    chomp $data;
    # Perl tells in each message where it last read.
    close STDIN;
    open(STDIN, '<', '/dev/null');
    $decode->($code);
    binmode $_, ':utf8' for \*STDOUT, \*STDERR;
    define_node('ListNode', [qw(val next)]);
    define_node('TreeNode', [qw(val left right)]);
    for my $name (keys %definitions) {
        define_node('Node', @{ $definitions{$name} }) if index($line, $name) >= 0;
    }
}
run_file($code, $is_program);
if ($spec[0] eq 'function') { serve_function(@spec) }
elsif (!$is_program) { serve_class(@spec) }
finish(0) unless $is_program;
CORE::exit(0);
