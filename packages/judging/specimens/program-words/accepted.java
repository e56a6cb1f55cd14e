import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> words = new ArrayList<>();
            StringTokenizer tokens = new StringTokenizer(line);
            while (tokens.hasMoreTokens()) words.add(tokens.nextToken());
            Collections.reverse(words);
            words.add(0, String.valueOf(words.size()));
            out.println(String.join(" ", words));
        }
        out.flush();
    }
}
