function groupWords(words, first)
  local groups = { {}, {} }
  for _, word in ipairs(words) do
    table.insert(groups[word:sub(1, 1) == first and 1 or 2], word)
  end
  return groups
end
