fn codenova_read_list(input: &mut ::codenova::Input) -> Option<Box<ListNode>> {
    let values = input.int_1();
    values.into_iter().rev().fold(None, |next, val| Some(Box::new(ListNode { val, next })))
}

fn codenova_write_list(output: &mut ::codenova::Output, head: &Option<Box<ListNode>>) -> ::codenova::Written {
    let mut values = Vec::new();
    let mut node = head.as_deref();
    while let Some(each) = node {
        values.push(each.val);
        node = each.next.as_deref();
    }
    output.int_1(&values);
    Ok(())
}
