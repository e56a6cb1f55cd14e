function groupAnagrams(strs)
  local groups, by_letters = {}, {}
  for _, word in ipairs(strs) do
    local letters = { word:byte(1, -1) }
    table.sort(letters)
    local key = string.char(table.unpack(letters))
    if not by_letters[key] then
      by_letters[key] = {}
      groups[#groups + 1] = by_letters[key]
    end
    table.insert(by_letters[key], word)
  end
  return groups
end
