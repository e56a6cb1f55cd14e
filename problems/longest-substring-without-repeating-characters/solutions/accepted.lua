function lengthOfLongestSubstring(s)
  local last = {}
  local start, best, place = 1, 0, 0
  for _, character in utf8.codes(s) do
    place = place + 1
    if last[character] and last[character] >= start then start = last[character] + 1 end
    last[character] = place
    best = math.max(best, place - start + 1)
  end
  return best
end
