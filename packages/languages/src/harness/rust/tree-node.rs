type CodenovaTreeNode = Option<::std::rc::Rc<::std::cell::RefCell<TreeNode>>>;

fn codenova_read_tree(input: &mut ::codenova::Input) -> CodenovaTreeNode {
    let values: Vec<_> = (0..input.count()).map(|_| input.node_value()).collect();
    let make = |val| ::std::rc::Rc::new(::std::cell::RefCell::new(TreeNode { val, left: None, right: None }));
    let nodes: Vec<_> = values.into_iter().map(|value| value.map(make)).collect();
    let mut children = nodes.iter().skip(1).cloned();
    for node in nodes.iter().flatten() {
        let mut node = node.borrow_mut();
        node.left = children.next().flatten();
        node.right = children.next().flatten();
    }
    nodes.into_iter().next().flatten()
}

fn codenova_tree_levels(root: &CodenovaTreeNode) -> Result<Vec<CodenovaTreeNode>, ::codenova::Mistyped> {
    let mut nodes: Vec<CodenovaTreeNode> = Vec::from([root.clone()]);
    let mut at = 0;
    while at < nodes.len() {
        if nodes.len() > ::codenova::NODE_LIMIT {
            ::codenova::mistyped("returned a tree that does not end (a cycle?)")?;
        }
        if let Some(node) = nodes[at].clone() {
            nodes.push(node.borrow().left.clone());
            nodes.push(node.borrow().right.clone());
        }
        at += 1;
    }
    while let Some(None) = nodes.last() {
        nodes.pop();
    }
    Ok(nodes)
}

fn codenova_write_tree(output: &mut ::codenova::Output, root: &CodenovaTreeNode) -> ::codenova::Written {
    let nodes = codenova_tree_levels(root)?;
    output.count(nodes.len());
    for node in nodes {
        output.node_value(node.map(|node| node.borrow().val));
    }
    Ok(())
}

fn codenova_read_node_of(input: &mut ::codenova::Input, root: &CodenovaTreeNode) -> CodenovaTreeNode {
    let value = input.int();
    let nodes = codenova_tree_levels(root).unwrap_or_default();
    nodes.into_iter().flatten().find(|node| node.borrow().val == value)
}

fn codenova_write_value_of(output: &mut ::codenova::Output, node: &CodenovaTreeNode) -> ::codenova::Written {
    output.node_value(node.as_ref().map(|node| node.borrow().val));
    Ok(())
}
