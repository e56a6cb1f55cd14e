type CodenovaListNode = Option<::std::rc::Rc<::std::cell::RefCell<ListNode>>>;

fn codenova_make_list(values: Vec<i32>, entry: i32) -> CodenovaListNode {
    let nodes: Vec<_> =
        values.into_iter().map(|val| ::std::rc::Rc::new(::std::cell::RefCell::new(ListNode { val, next: None }))).collect();
    for pair in nodes.windows(2) {
        pair[0].borrow_mut().next = Some(pair[1].clone());
    }
    if entry >= 0 {
        nodes[nodes.len() - 1].borrow_mut().next = Some(nodes[entry as usize].clone());
    }
    nodes.first().cloned()
}

fn codenova_read_list(input: &mut ::codenova::Input) -> CodenovaListNode {
    codenova_make_list(input.int_1(), -1)
}

fn codenova_read_cyclic_list(input: &mut ::codenova::Input) -> CodenovaListNode {
    let values = input.int_1();
    codenova_make_list(values, input.int())
}

fn codenova_list_parts(head: &CodenovaListNode) -> (Vec<i32>, i32) {
    let mut values = Vec::new();
    let mut places = ::std::collections::HashMap::new();
    let mut node = head.clone();
    while let Some(each) = node {
        if let Some(place) = places.insert(::std::rc::Rc::as_ptr(&each), values.len() as i32) {
            return (values, place);
        }
        values.push(each.borrow().val);
        node = each.borrow().next.clone();
    }
    (values, -1)
}

fn codenova_write_list(output: &mut ::codenova::Output, head: &CodenovaListNode) -> ::codenova::Written {
    let (values, entry) = codenova_list_parts(head);
    if entry >= 0 {
        return ::codenova::mistyped("returned a list that does not end (a cycle?)");
    }
    output.int_1(&values);
    Ok(())
}

fn codenova_write_cyclic_list(output: &mut ::codenova::Output, head: &CodenovaListNode) -> ::codenova::Written {
    let (values, entry) = codenova_list_parts(head);
    output.int_1(&values);
    output.int(&entry);
    Ok(())
}
