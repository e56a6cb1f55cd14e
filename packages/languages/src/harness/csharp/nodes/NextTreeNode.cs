public class Node
{
    public int val;
    public Node left;
    public Node right;
    public Node next;

    public Node(int val = 0, Node left = null, Node right = null, Node next = null)
    {
        this.val = val;
        this.left = left;
        this.right = right;
        this.next = next;
    }
}
