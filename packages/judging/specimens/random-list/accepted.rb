def copyRandomList(head)
  copies = Hash.new { |made, node| made[node] = node && Node.new(node.val) }
  node = head
  while node
    copies[node].next = copies[node.next]
    copies[node].random = copies[node.random]
    node = node.next
  end
  copies[head]
end
