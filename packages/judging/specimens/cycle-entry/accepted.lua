function detectCycle(head)
  local slow, fast = head, head
  while fast and fast.next do
    slow, fast = slow.next, fast.next.next
    if slow == fast then
      while head ~= slow do head, slow = head.next, slow.next end
      return head
    end
  end
  return nil
end
