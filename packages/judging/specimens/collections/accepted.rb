require 'set'

def group_words(words, first)
  words.partition { |word| word[0] == first }.map(&:to_set)
end
