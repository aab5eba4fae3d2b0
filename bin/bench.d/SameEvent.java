import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.yibaotong.text.event.Item;
import org.yibaotong.text.event.Kinship;
import org.yibaotong.text.event.Portrait;
import org.yibaotong.text.event.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the decision on the same event: {@code SameEvent [--docs DOCS] --pairs PAIRS [--scores OUT] [--curve SVG]}. Files are JSON
 * lines or tab separated with a heading, gzip or not. Documents have id, title, text and may have time, place, unit; pairs have a and b, which are
 * ids of documents or texts, and may have a label: 2 copy, 1 same event, 0 different, or the words of the decision.
 */
class SameEvent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final double MEASURED = 5;

    private final Map<String, Item> documents = new HashMap<>();
    private final Map<Item, Portrait> portraits = new HashMap<>();
    private final List<Map<String, String>> pairs;

    private SameEvent(Map<String, String> options) throws IOException {
        if (options.containsKey("--docs")) {
            read(Path.of(options.get("--docs")))
                    .forEach(row -> documents.put(row.getOrDefault("id", ""), item(row)));
        }
        pairs = read(Path.of(options.get("--pairs")));
    }

    public static void main(String[] arguments) throws IOException {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (!options.containsKey("--pairs") || arguments.length % 2 == 1) {
            System.err.println("usage: bin/bench same-event [--docs DOCS] --pairs PAIRS [--scores OUT.tsv] [--curve OUT.svg]");
            System.exit(2);
        }
        new SameEvent(options).run(options.get("--scores"), options.get("--curve"));
    }

    private void run(String scores, String curve) throws IOException {
        if (pairs.isEmpty()) {
            System.err.println("No pairs in the file.");
            System.exit(2);
        }
        long start = System.nanoTime();
        for (var pair : pairs) {
            portrait(pair.get("a"));
            portrait(pair.get("b"));
        }
        result("texts prepared", portraits.size() / seconds(start), "texts/s");
        var kinships = kinships();
        measure();
        var labels = labels();
        if (labels.length == kinships.length) {
            report("copy", kinships, i -> kinships[i].relation() == Relation.COPY, i -> labels[i] == 2, Kinship::copy);
            report(
                    "same event or copy",
                    kinships,
                    i -> isSame(kinships[i]),
                    i -> labels[i] >= 1,
                    Kinship::same);
            if (curve != null) {
                draw(Path.of(curve), kinships, labels);
            }
        }
        if (scores != null) {
            write(Path.of(scores), kinships);
        }
    }

    /** As it runs in the program: warm, and for long enough. */
    private void measure() {
        double best = 0;
        for (long start = System.nanoTime(); seconds(start) < MEASURED; ) {
            long round = System.nanoTime();
            int scored = 0;
            while (scored < 2000) {
                scored += kinships().length;
            }
            best = Math.max(best, scored / seconds(round));
        }
        result("pairs", best, "pairs/s");
    }

    private Kinship[] kinships() {
        return pairs.parallelStream()
                .map(pair -> Kinship.of(portrait(pair.get("a")), portrait(pair.get("b"))))
                .toArray(Kinship[]::new);
    }

    private Portrait portrait(String idOrText) {
        var item = documents.containsKey(idOrText) ? documents.get(idOrText) : Item.of("", idOrText);
        var known = portraits.get(item);
        if (known == null) {
            known = Portrait.of(item);
            portraits.put(item, known);
        }
        return known;
    }

    private int[] labels() {
        return pairs.stream()
                .filter(pair -> pair.containsKey("label"))
                .mapToInt(pair -> switch (pair.get("label").strip()) {
                    case "copy" -> 2;
                    case "same" -> 1;
                    case "related", "different" -> 0;
                    default -> (int) Double.parseDouble(pair.get("label").strip());
                })
                .toArray();
    }

    private interface Probability {
        double of(Kinship kinship);
    }

    private void report(
            String what, Kinship[] kinships, IntPredicate said, IntPredicate truth, Probability probability) {
        double all = IntStream.range(0, kinships.length).filter(truth).count();
        if (all == 0) {
            return;
        }
        double found = IntStream.range(0, kinships.length).filter(said).count();
        double right = IntStream.range(0, kinships.length).filter(said).filter(truth).count();
        result(what + ", precision", right / Math.max(1, found), "ratio");
        result(what + ", recall", right / all, "ratio");
        result(what + ", F1", 2 * right / (found + all), "ratio");
        var order = surestFirst(kinships, probability);
        double average = 0;
        double seen = 0;
        for (int i = 0; i < order.size(); i++) {
            if (truth.test(order.get(i))) {
                average += ++seen / (i + 1) / all;
            }
        }
        result(what + ", average precision", average, "ratio");
    }

    private static List<Integer> surestFirst(Kinship[] kinships, Probability probability) {
        return IntStream.range(0, kinships.length)
                .boxed()
                .sorted((i, j) -> Double.compare(probability.of(kinships[j]), probability.of(kinships[i])))
                .toList();
    }

    private static void draw(Path file, Kinship[] kinships, int[] labels) throws IOException {
        double all = IntStream.of(labels).filter(label -> label >= 1).count();
        var curve = new ArrayList<PrecisionRecall.Point>();
        int asked = 0;
        for (int pair : surestFirst(kinships, Kinship::same)) {
            asked++;
            if (labels[pair] >= 1) {
                curve.add(new PrecisionRecall.Point((curve.size() + 1) / all, (curve.size() + 1.0) / asked));
            }
        }
        double said = IntStream.range(0, labels.length).filter(i -> isSame(kinships[i])).count();
        double right = IntStream.range(0, labels.length).filter(i -> isSame(kinships[i]) && labels[i] >= 1).count();
        var decided = new PrecisionRecall.Point(right / all, right / Math.max(1, said));
        Files.writeString(file, PrecisionRecall.draw("same event, " + labels.length + " pairs", curve, decided));
    }

    private static boolean isSame(Kinship kinship) {
        return kinship.relation().compareTo(Relation.SAME) <= 0;
    }

    private void write(Path file, Kinship[] kinships) throws IOException {
        boolean ids = !documents.isEmpty()
                && pairs.stream().allMatch(p -> documents.containsKey(p.get("a")) && documents.containsKey(p.get("b")));
        try (var out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.println((ids ? "a\tb" : "line") + "\tcopy\tsame\tdecision");
            for (int i = 0; i < kinships.length; i++) {
                var name = ids ? pairs.get(i).get("a") + "\t" + pairs.get(i).get("b") : String.valueOf(i + 1);
                out.println(String.format(Locale.ROOT, "%s\t%.6f\t%.6f\t%s", name, kinships[i].copy(),
                        kinships[i].same(), kinships[i].relation().name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static Item item(Map<String, String> row) {
        return new Item(
                row.getOrDefault("title", ""),
                row.getOrDefault("text", ""),
                day(row.get("time")),
                row.get("place"),
                row.get("unit"),
                List.of());
    }

    private static LocalDate day(String time) {
        try {
            return time == null || time.length() < 10 ? null : LocalDate.parse(time.substring(0, 10).replace('/', '-'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<Map<String, String>> read(Path file) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            var reader = new BufferedReader(
                    new InputStreamReader(gzip ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
            String[] heading = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                if (heading == null && line.startsWith("{")) {
                    rows.add(object(line));
                } else if (heading == null) {
                    heading = line.replace("\uFEFF", "").split("\t");
                } else {
                    rows.add(cells(heading, line.split("\t", -1)));
                }
            }
        }
        return rows;
    }

    private static Map<String, String> object(String line) {
        var row = new LinkedHashMap<String, String>();
        for (var field : JSON.readTree(line).properties()) {
            JsonNode value = field.getValue();
            if (!value.isNull()) {
                row.put(field.getKey(), value.asString());
            }
        }
        return row;
    }

    private static Map<String, String> cells(String[] heading, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(heading.length, cells.length); i++) {
            row.put(heading[i].strip(), cells[i]);
        }
        return row;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void result(String what, double value, String unit) {
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"same-event\",\"what\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"limit\":null}",
                what,
                value,
                unit));
    }
}
