sub group_words {
    my ($words, $first) = @_;
    return ([grep { substr($_, 0, 1) eq $first } @$words], [grep { substr($_, 0, 1) ne $first } @$words]);
}
