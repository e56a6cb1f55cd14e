function isValid(s)
  local opener = { [")"] = "(", ["]"] = "[", ["}"] = "{" }
  local stack = {}
  for bracket in s:gmatch(".") do
    if not opener[bracket] then
      stack[#stack + 1] = bracket
    elseif table.remove(stack) ~= opener[bracket] then
      return false
    end
  end
  return #stack == 0
end
