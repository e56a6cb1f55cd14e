use std::cell::RefCell;
use std::rc::Rc;
use std::str::SplitWhitespace;

struct Codec {}

impl Codec {
    fn new() -> Self {
        Codec {}
    }

    fn serialize(&self, root: Option<Rc<RefCell<TreeNode>>>) -> String {
        match root {
            None => "# ".to_string(),
            Some(node) => {
                let node = node.borrow();
                format!("{} {}{}", node.val, self.serialize(node.left.clone()), self.serialize(node.right.clone()))
            }
        }
    }

    fn deserialize(&self, data: String) -> Option<Rc<RefCell<TreeNode>>> {
        Self::build(&mut data.split_whitespace())
    }

    fn build(words: &mut SplitWhitespace) -> Option<Rc<RefCell<TreeNode>>> {
        let mut node = TreeNode::new(words.next()?.parse().ok()?);
        node.left = Self::build(words);
        node.right = Self::build(words);
        Some(Rc::new(RefCell::new(node)))
    }
}
