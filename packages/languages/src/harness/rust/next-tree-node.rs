type CodenovaNode = Option<::std::rc::Rc<::std::cell::RefCell<Node>>>;

fn codenova_read_node(input: &mut ::codenova::Input, _given: &mut CodenovaGiven) -> CodenovaNode {
    let values: Vec<_> = (0..input.count()).map(|_| input.node_value()).collect();
    let make = |val| ::std::rc::Rc::new(::std::cell::RefCell::new(Node { val, left: None, right: None, next: None }));
    let nodes: Vec<_> = values.into_iter().map(|value| value.map(make)).collect();
    let mut children = nodes.iter().skip(1).cloned();
    for node in nodes.iter().flatten() {
        let mut node = node.borrow_mut();
        node.left = children.next().flatten();
        node.right = children.next().flatten();
    }
    nodes.into_iter().next().flatten()
}

fn codenova_write_node(
    output: &mut ::codenova::Output,
    root: &CodenovaNode,
    _given: &CodenovaGiven,
) -> ::codenova::Written {
    let mut levels = Vec::new();
    let mut seen = 0;
    let mut first = root.clone();
    while first.is_some() {
        let mut values = Vec::new();
        let mut below = None;
        let mut next = first;
        while let Some(node) = next {
            seen += 1;
            if seen > ::codenova::NODE_LIMIT {
                return ::codenova::mistyped("returned a level that does not end (a cycle?)");
            }
            let node = node.borrow();
            values.push(node.val);
            below = below.or_else(|| node.left.clone()).or_else(|| node.right.clone());
            next = node.next.clone();
        }
        levels.push(values);
        first = below;
    }
    output.int_2(&levels);
    Ok(())
}
