# @param {String} s
# @return {Boolean}
def is_valid(s)
  opening = { ')' => '(', ']' => '[', '}' => '{' }
  open = []
  s.each_char do |bracket|
    if opening.key?(bracket)
      return false if open.pop != opening[bracket]
    else
      open << bracket
    end
  end
  open.empty?
end
