type CodenovaNode = Option<::std::rc::Rc<::std::cell::RefCell<Node>>>;

/// The nodes are kept with their places, which no other node may get before the answer is written.
fn codenova_read_node(input: &mut ::codenova::Input, given: &mut CodenovaGiven) -> CodenovaNode {
    let lists = input.int_2();
    let make = |val| ::std::rc::Rc::new(::std::cell::RefCell::new(Node { val, neighbors: Vec::new() }));
    let nodes: Vec<_> = (1..=lists.len() as i32).map(make).collect();
    for (node, list) in nodes.iter().zip(lists) {
        given.nodes.meet(::std::rc::Rc::as_ptr(node) as usize);
        node.borrow_mut().neighbors = list.into_iter().map(|value| nodes[value as usize - 1].clone()).collect();
    }
    let first = nodes.first().cloned();
    given.kept.extend(nodes);
    first
}

fn codenova_write_node(
    output: &mut ::codenova::Output,
    first: &CodenovaNode,
    given: &CodenovaGiven,
) -> ::codenova::Written {
    let mut met = ::codenova::Nodes::default();
    let mut nodes: Vec<_> = first.iter().cloned().collect();
    for node in &nodes {
        met.meet(::std::rc::Rc::as_ptr(node) as usize);
    }
    let mut at = 0;
    while at < nodes.len() {
        let node = nodes[at].clone();
        given.nodes.check_is_copy(::std::rc::Rc::as_ptr(&node) as usize)?;
        for neighbor in &node.borrow().neighbors {
            if met.meet(::std::rc::Rc::as_ptr(neighbor) as usize) {
                nodes.push(neighbor.clone());
            }
        }
        at += 1;
    }
    if nodes.first().is_some_and(|node| node.borrow().val != 1) {
        return ::codenova::mistyped("returned another node than node 1");
    }
    nodes.sort_by_key(|node| node.borrow().val);
    if !nodes.iter().zip(1..).all(|(node, value)| node.borrow().val == value) {
        return ::codenova::mistyped("returned a graph whose nodes are not 1, 2, ..., each once");
    }
    let values = |node: &::std::rc::Rc<::std::cell::RefCell<Node>>| {
        node.borrow().neighbors.iter().map(|neighbor| neighbor.borrow().val).collect()
    };
    let lists: Vec<Vec<i32>> = nodes.iter().map(values).collect();
    output.int_2(&lists);
    Ok(())
}
