import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.yibaotong.text.checker.Checker;
import org.yibaotong.text.checker.Doubt;
import org.yibaotong.text.checker.Gravity;
import org.yibaotong.text.checker.Term;
import org.yibaotong.text.checker.TermList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the checker: {@code Terms [--file FILE] [--terms N]}. A file has a text a line, or a JSON object a line with {@code text} and,
 * where the answers are known, {@code wrong_ids}, the places of wrong characters from 0; or with {@code src} and {@code tgt}, the text
 * before and after it was put right. Gzip or not.
 */
class Terms {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final int CHARACTERS = 5_000_000;

    public static void main(String[] arguments) throws IOException {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (options.containsKey("--file")) {
            report(Path.of(options.get("--file")));
        } else {
            speed(Integer.parseInt(options.getOrDefault("--terms", "200000")));
        }
    }

    private static void report(Path file) throws IOException {
        var checker = new Checker(TermList.usual());
        var byRule = new TreeMap<String, Integer>();
        int lines = 0, touched = 0, right = 0, doubted = 0, wrong = 0, found = 0;
        boolean answered = false;
        for (var line : lines(file)) {
            var text = text(line);
            var doubts = checker.check(List.of(text), DAY);
            doubts.forEach(doubt -> byRule.merge(doubt.gravity() + " " + doubt.rule(), 1, Integer::sum));
            lines++;
            touched += doubts.stream().anyMatch(doubt -> doubt.gravity().compareTo(Gravity.WRONG) <= 0) ? 1 : 0;
            var answers = answers(line);
            if (answers != null) {
                answered = true;
                doubted += doubts.size();
                right += (int) doubts.stream().filter(doubt -> covers(doubt, answers)).count();
                wrong += answers.cardinality();
                found += (int) answers.stream()
                        .filter(at -> doubts.stream().anyMatch(doubt -> doubt.from() <= at && at < doubt.to()))
                        .count();
            }
        }
        byRule.forEach((rule, hits) -> result("hits of " + rule, hits, "hits", "null"));
        result("texts touched by class one or two of " + lines, touched, "texts", String.valueOf(lines / 200));
        if (answered) {
            result("precision", doubted == 0 ? 1 : (double) right / doubted, "part", "null");
            result("recall", wrong == 0 ? 1 : (double) found / wrong, "part", "null");
        }
    }

    private static boolean covers(Doubt doubt, BitSet answers) {
        int next = answers.nextSetBit(doubt.from());
        return next >= 0 && next < doubt.to();
    }

    /** Terms of random characters besides the usual ones, over sentences of the kind that is usual. */
    private static void speed(int terms) {
        var chance = new Random(7);
        var list = new ArrayList<Term>(terms);
        for (int i = 0; i < terms; i++) {
            list.add(new Term(words(chance, 2 + chance.nextInt(5)), Gravity.WRONG, "", "", ""));
        }
        long began = System.nanoTime();
        var checker = new Checker(new TermList(list));
        result("building the list of " + terms + " terms", (System.nanoTime() - began) / 1e9, "s", "null");
        var texts = texts(chance);
        for (int warm = 0; warm < 3; warm++) {
            checker.check(texts, DAY);
        }
        began = System.nanoTime();
        checker.check(texts, DAY);
        result("characters checked a second on one core, " + terms + " terms", CHARACTERS / ((System.nanoTime() - began) / 1e9), "characters/s", "1000000");
    }

    private static List<String> texts(Random chance) {
        var texts = new ArrayList<String>();
        for (int length = 0; length < CHARACTERS; ) {
            var text = words(chance, 40) + "，11月" + (1 + chance.nextInt(28)) + "日，" + words(chance, 60) + "，共有" + chance.nextInt(1000)
                    + "人参加。" + words(chance, 80) + "。";
            texts.add(text);
            length += text.length();
        }
        return texts;
    }

    /** The three thousand characters that stand first in the block of Han. */
    private static String words(Random chance, int length) {
        var words = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            words.append((char) (0x4E00 + chance.nextInt(3000)));
        }
        return words.toString();
    }

    private static String text(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        var json = JSON.readTree(line);
        return json.path(json.has("src") ? "src" : "text").asString();
    }

    private static BitSet answers(String line) {
        var json = line.startsWith("{") ? JSON.readTree(line) : JSON.nullNode();
        var answers = new BitSet();
        if (json.has("tgt")) {
            var before = json.path("src").asString();
            var after = json.path("tgt").asString();
            for (int at = 0; at < Math.min(before.length(), after.length()); at++) {
                answers.set(at, before.charAt(at) != after.charAt(at));
            }
            return answers;
        }
        json.path("wrong_ids").forEach((JsonNode id) -> answers.set(id.asInt()));
        return json.has("wrong_ids") ? answers : null;
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<String> lines(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean packed = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            var reader = new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static void result(String what, double value, String unit, String limit) {
        System.out.printf("{\"bench\":\"terms\",\"what\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"limit\":%s}%n", what, number(value), unit, limit);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format("%.3f", value);
    }
}
