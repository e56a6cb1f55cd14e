def reorder_list(head)
  nodes = []
  node = head
  while node
    nodes << node
    node = node.next
  end
  last = ListNode.new
  until nodes.empty?
    [nodes.shift, nodes.pop].compact.each { |each| last = last.next = each }
  end
  last.next = nil
end
