# @param {String} s
# @return {Integer}
def length_of_longest_substring(s)
  last = {}
  start = best = 0
  s.each_char.with_index do |character, finish|
    seen = last[character]
    start = seen + 1 if seen && seen >= start
    last[character] = finish
    best = [best, finish - start + 1].max
  end
  best
end
