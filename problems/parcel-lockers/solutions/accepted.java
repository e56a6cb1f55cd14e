import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer head = new StringTokenizer(in.readLine());
        int lockers = Integer.parseInt(head.nextToken()), count = Integer.parseInt(head.nextToken());
        PriorityQueue<Integer> free = new PriorityQueue<>();
        for (int locker = 1; locker <= lockers; locker++) free.add(locker);
        Map<Integer, Integer> lockerOf = new HashMap<>();
        StringBuilder answers = new StringBuilder();
        for (int event = 0; event < count; event++) {
            StringTokenizer line = new StringTokenizer(in.readLine());
            String what = line.nextToken();
            int parcel = Integer.parseInt(line.nextToken());
            if (what.equals("in")) {
                if (free.isEmpty()) {
                    answers.append("full\n");
                } else {
                    int locker = free.remove();
                    lockerOf.put(parcel, locker);
                    answers.append(locker).append('\n');
                }
            } else {
                Integer locker = lockerOf.remove(parcel);
                if (locker == null) {
                    answers.append("missing\n");
                } else {
                    free.add(locker);
                    answers.append(locker).append('\n');
                }
            }
        }
        System.out.print(answers);
    }
}
