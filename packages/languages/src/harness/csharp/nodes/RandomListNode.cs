public class Node
{
    public int val;
    public Node next;
    public Node random;

    public Node(int val = 0, Node next = null, Node random = null)
    {
        this.val = val;
        this.next = next;
        this.random = random;
    }
}
