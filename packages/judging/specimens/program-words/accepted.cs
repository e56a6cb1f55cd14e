using System;
using System.Linq;
using System.Text;

public class Program {
    public static void Main() {
        var output = new StringBuilder();
        string line;
        while ((line = Console.ReadLine()) != null) {
            var words = line.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
            var all = new[] { words.Length.ToString() }.Concat(words.Reverse());
            output.Append(string.Join(" ", all)).Append('\n');
        }
        Console.Write(output);
    }
}
