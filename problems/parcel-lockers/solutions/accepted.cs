using System;
using System.Collections.Generic;
using System.Text;

public class Program {
    public static void Main() {
        string[] head = Console.ReadLine().Split(' ');
        int lockers = int.Parse(head[0]), count = int.Parse(head[1]);
        var free = new PriorityQueue<int, int>();
        for (int locker = 1; locker <= lockers; locker++) free.Enqueue(locker, locker);
        var lockerOf = new Dictionary<int, int>();
        var answers = new StringBuilder();
        for (; count > 0; count--) {
            string[] line = Console.ReadLine().Split(' ');
            int parcel = int.Parse(line[1]);
            if (line[0] == "in") {
                if (free.TryDequeue(out int locker, out int _)) {
                    lockerOf[parcel] = locker;
                    answers.Append(locker).Append('\n');
                } else {
                    answers.Append("full\n");
                }
            } else if (lockerOf.TryGetValue(parcel, out int emptied)) {
                lockerOf.Remove(parcel);
                free.Enqueue(emptied, emptied);
                answers.Append(emptied).Append('\n');
            } else {
                answers.Append("missing\n");
            }
        }
        Console.Write(answers);
    }
}
