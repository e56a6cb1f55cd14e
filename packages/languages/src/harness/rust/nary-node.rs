type CodenovaNode = Option<::std::rc::Rc<::std::cell::RefCell<Node>>>;

fn codenova_read_node(input: &mut ::codenova::Input, _given: &mut CodenovaGiven) -> CodenovaNode {
    let parts: Vec<(i32, usize)> = (0..input.count()).map(|_| (input.int(), input.count())).collect();
    let make = |&(val, _): &(i32, usize)| ::std::rc::Rc::new(::std::cell::RefCell::new(Node { val, children: Vec::new() }));
    let nodes: Vec<_> = parts.iter().map(make).collect();
    let mut children = nodes.iter().skip(1).cloned();
    for (node, (_, count)) in nodes.iter().zip(parts) {
        node.borrow_mut().children = children.by_ref().take(count).collect();
    }
    nodes.first().cloned()
}

fn codenova_write_node(
    output: &mut ::codenova::Output,
    root: &CodenovaNode,
    _given: &CodenovaGiven,
) -> ::codenova::Written {
    let mut nodes: Vec<_> = root.iter().cloned().collect();
    let mut at = 0;
    while at < nodes.len() {
        if nodes.len() > ::codenova::NODE_LIMIT {
            return ::codenova::mistyped("returned a tree that does not end (a cycle?)");
        }
        let node = nodes[at].clone();
        nodes.extend(node.borrow().children.iter().cloned());
        at += 1;
    }
    output.count(nodes.len());
    for node in nodes {
        output.int(&node.borrow().val);
        output.count(node.borrow().children.len());
    }
    Ok(())
}
