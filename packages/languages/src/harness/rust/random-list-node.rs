type CodenovaNode = Option<::std::rc::Rc<::std::cell::RefCell<Node>>>;

/// The nodes are kept with their places, which no other node may get before the answer is written.
fn codenova_read_node(input: &mut ::codenova::Input, given: &mut CodenovaGiven) -> CodenovaNode {
    let count = input.count();
    let make = |_| ::std::rc::Rc::new(::std::cell::RefCell::new(Node { val: 0, next: None, random: None }));
    let nodes: Vec<_> = (0..count).map(make).collect();
    for (index, node) in nodes.iter().enumerate() {
        given.nodes.meet(::std::rc::Rc::as_ptr(node) as usize);
        let mut node = node.borrow_mut();
        node.val = input.int();
        node.random = nodes.get(input.int() as usize).cloned();
        node.next = nodes.get(index + 1).cloned();
    }
    let head = nodes.first().cloned();
    given.kept.extend(nodes);
    head
}

fn codenova_write_node(
    output: &mut ::codenova::Output,
    head: &CodenovaNode,
    given: &CodenovaGiven,
) -> ::codenova::Written {
    let mut nodes = Vec::new();
    let mut places = ::std::collections::HashMap::new();
    let mut next = head.clone();
    while let Some(node) = next {
        let place = ::std::rc::Rc::as_ptr(&node) as usize;
        given.nodes.check_is_copy(place)?;
        if places.insert(place, nodes.len()).is_some() {
            return ::codenova::mistyped("returned a list that does not end (a cycle?)");
        }
        next = node.borrow().next.clone();
        nodes.push(node);
    }
    output.count(nodes.len());
    for node in &nodes {
        let node = node.borrow();
        output.int(&node.val);
        let Some(random) = &node.random else {
            output.int(&-1);
            continue;
        };
        let place = ::std::rc::Rc::as_ptr(random) as usize;
        given.nodes.check_is_copy(place)?;
        match places.get(&place) {
            Some(place) => output.count(*place),
            None => return ::codenova::mistyped("returned a node whose random node is not in the list"),
        }
    }
    Ok(())
}
