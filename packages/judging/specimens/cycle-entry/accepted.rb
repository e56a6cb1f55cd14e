def detectCycle(head)
  seen = {}
  until head.nil? || seen[head]
    seen[head] = true
    head = head.next
  end
  head
end
