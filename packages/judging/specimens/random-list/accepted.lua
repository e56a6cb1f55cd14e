function copyRandomList(head)
  local copies = {}
  local node = head
  while node do
    copies[node] = Node.new(node.val)
    node = node.next
  end
  for original, copy in pairs(copies) do
    copy.next = copies[original.next or false]
    copy.random = copies[original.random or false]
  end
  return head and copies[head]
end
