class Solution {
    public boolean isValid(String s) {
        Deque<Character> awaited = new ArrayDeque<>();
        for (char bracket : s.toCharArray()) {
            if (bracket == '(') awaited.push(')');
            else if (bracket == '[') awaited.push(']');
            else if (bracket == '{') awaited.push('}');
            else if (awaited.isEmpty() || awaited.pop() != bracket) return false;
        }
        return awaited.isEmpty();
    }
}
