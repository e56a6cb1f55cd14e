# Runs a person's Perl solution case after case. Arguments: the person's file, then the signature as text
# (`signature-text.ts`). Standard input and descriptor 3 are as `wire.ts` and `records.ts` say.
# This is the first of the parts that `perl.ts` joins into one file, so that what is lexical here is known to all of them.

# Stands before every other name, so that the person's code sees none of them.
sub CodeNova::evaluate { eval $_[0] }

package CodeNova;
use strict;
use warnings;
no warnings 'experimental::builtin';
use Time::HiRes ();

my $PERSONS_FILE = 'solution.pl';
my $NODE_LIMIT = 2_000_000;

# Kept from the person's code, which may replace them.
my $clock = \&Time::HiRes::clock;
my ($encode, $decode) = (\&utf8::encode, \&utf8::decode);
# The text of an object may be of the person's own making.
my $address = \&builtin::refaddr;

# ---- records

open(my $channel, '>&=', 3) or die "no channel: $!";
binmode $channel;

sub record {
    my ($kind, $payload, $micros, $line) = @_;
    for my $stream (\*STDOUT, \*STDERR) {
        my $old = select($stream);
        $| = 1;
        print {$stream} '';
        $| = 0;
        select($old);
    }
    my ($out, $err) = ((stat STDOUT)[7] // 0, (stat STDERR)[7] // 0);
    my $data = sprintf("%s %d %d %d %d %d\n", $kind, $micros // 0, $out, $err, $line // 0, length $payload) . "$payload\n";
    my $at = 0;
    while ($at < length $data) {
        my $count = syswrite($channel, $data, length($data) - $at, $at);
        CORE::exit(111) unless defined $count;
        $at += $count;
    }
}

sub finish {
    my ($code) = @_;
    close STDOUT;
    close STDERR;
    require POSIX;
    POSIX::_exit($code);
}

# ---- faults

sub mistyped { die bless { message => $_[0] }, 'CodeNova::Mistyped' }

my $fault_line = 0;

# Finds the person's line while the stack still stands; a message may name none.
sub note_line {
    for my $level (0 .. 200) {
        my (undef, $file, $line) = caller($level) or last;
        if ($file eq $PERSONS_FILE) {
            $fault_line = $line;
            return;
        }
    }
}

sub text_of {
    my ($problem) = @_;
    my $text = eval { "$problem" } // 'an exception that cannot be shown';
    my $line = $fault_line;
    $line = $1 if $text =~ s/ at \Q$PERSONS_FILE\E line (\d+)(?:, <\w*> (?:line|chunk) \d+)?\.?\s*\z//;
    $text =~ s/\s+\z//;
    $text = substr($text, 0, 4000);
    $encode->($text);
    return ($text, $line);
}

sub record_fault {
    my ($problem, $micros) = @_;
    return record('mistyped', utf8_bytes($problem->{message}), $micros) if ref $problem eq 'CodeNova::Mistyped';
    my ($text, $line) = text_of($problem);
    record($text =~ /^Out of memory/ ? 'memory' : 'exception', $text, $micros, $line);
}

sub utf8_bytes {
    my ($text) = @_;
    $encode->($text);
    return $text;
}
