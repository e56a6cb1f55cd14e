public class Solution {
    public bool IsValid(string s) {
        var awaited = new Stack<char>();
        foreach (char bracket in s) {
            if (bracket == '(') awaited.Push(')');
            else if (bracket == '[') awaited.Push(']');
            else if (bracket == '{') awaited.Push('}');
            else if (awaited.Count == 0 || awaited.Pop() != bracket) return false;
        }
        return awaited.Count == 0;
    }
}
