import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.util.FileSystemUtils;
import org.yibaotong.search.Index;
import org.yibaotong.search.Sample;
import org.yibaotong.search.SearchDocument;
import org.yibaotong.search.SearchDocuments;
import org.yibaotong.text.event.Clues;
import org.yibaotong.text.event.Item;
import org.yibaotong.text.event.Kinship;
import org.yibaotong.text.event.Portrait;
import org.yibaotong.text.event.Relation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the search for what is like a text: {@code Find --docs DOCS [--count N] [--questions N]}. DOCS has a JSON object a line with
 * {@code title} and {@code text}, gzip or not. Of their sentences N documents are made, every thirtieth of them a retelling of an
 * earlier one; the questions are retellings of documents that are kept, and are not kept themselves. What should be found is what the
 * product takes for the same event or a copy, among the {@link #NEAREST} documents that are nearest by all their terms when a question
 * is compared with every document there is, and among what either way found; of that some are strangers which share no sentence with
 * the question, and so it is told as well how often the document was found that a question retells.
 */
class Find {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FOUND = 20;
    private static final int NEAREST = 200;
    private static final int RETOLD = 30;
    private static final int TIMED_ROUNDS = 3;

    public static void main(String[] arguments) throws Exception {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (!options.containsKey("--docs")) {
            System.err.println("usage: bin/bench find --docs DOCS [--count N] [--questions N]");
            System.exit(2);
        }
        int count = Integer.parseInt(options.getOrDefault("--count", "1000000"));
        int questions = Integer.parseInt(options.getOrDefault("--questions", "200"));
        var papers = new Papers(sentences(Path.of(options.get("--docs"))), count);
        var asked = IntStream.range(0, questions).mapToObj(papers::question).toList();
        var home = Files.createTempDirectory("find");
        try {
            var product = measure("this program", asked, product(home.resolve("product"), papers));
            var baseline = measure("MoreLikeThis", asked, baseline(home.resolve("baseline"), papers));
            var truth = new Everything(papers, asked).compare(List.of(product, baseline));
            var retold = IntStream.range(0, questions).map(papers::origin).toArray();
            print("this program", product, truth, retold);
            print("MoreLikeThis", baseline, truth, retold);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        System.exit(0);
    }

    /** What was found for each question. The first round warms; of the others every answer counts. */
    private static List<List<Integer>> measure(String name, List<Item> asked, Function<Item, List<Integer>> way) {
        var found = asked.stream().map(way).toList();
        var waits = new double[asked.size() * TIMED_ROUNDS];
        for (int i = 0; i < waits.length; i++) {
            long began = System.nanoTime();
            way.apply(asked.get(i % asked.size()));
            waits[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(waits);
        result(name + ", median", waits[waits.length / 2], "ms", "null");
        result(name + ", 99th percentile", waits[(int) Math.ceil(waits.length * 0.99) - 1], "ms", "30");
        return found;
    }

    private static void print(String way, List<List<Integer>> found, List<Set<Integer>> truth, int[] retold) {
        double wanted = 0, right = 0;
        for (int i = 0; i < truth.size(); i++) {
            wanted += Math.min(FOUND, truth.get(i).size());
            right += found.get(i).stream().filter(truth.get(i)::contains).count();
        }
        result(way + ", found of " + (int) wanted, right / wanted, "part", "0.95");
        long known = IntStream.range(0, retold.length).filter(i -> found.get(i).contains(retold[i])).count();
        result(way + ", found of the " + retold.length + " documents retold", (double) known / retold.length, "part", "0.95");
    }

    // The program's own index, built and asked as it builds and asks it.

    private static Function<Item, List<Integer>> product(Path home, Papers papers) throws Exception {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("yibaotong.home", home.toString())));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(Paper.Source.class, () -> new Paper.Source(papers));
        context.scan("org.yibaotong.search.index");
        context.refresh();
        long began = System.nanoTime();
        context.publishEvent(new ApplicationStartedEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
        context.getBean("indexing", AsyncTaskExecutor.class).submit(() -> {}).get();
        built("this program", papers.count(), began, home);
        var index = context.getBean(Index.class);
        return item -> index.like(new Sample(Paper.class, Clues.asked(item), "clues", "at", 0, FOUND)).stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** A document as the index knows it. */
    @Indexed(index = "paper")
    @SearchEntity
    public record Paper(
            @DocumentId String id,
            @KeywordField Set<String> clues,
            @GenericField(sortable = Sortable.YES) long at)
            implements SearchDocument {

        static Paper of(int number, Item item) {
            return new Paper(name(number), Clues.kept(item), number);
        }

        /** In the order of the numbers. */
        private static String name(int number) {
            return String.format("%08d", number);
        }

        record Source(Papers papers) implements SearchDocuments<Paper> {

            @Override
            public Class<Paper> type() {
                return Paper.class;
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public List<Paper> find(Collection<String> ids) {
                return ids.stream().map(id -> new Paper(id, Set.of(), Integer.parseInt(id))).toList();
            }

            @Override
            public List<Paper> after(String id, int limit) {
                int from = id.isEmpty() ? 0 : Integer.parseInt(id) + 1;
                return IntStream.range(from, Math.min(papers.count(), from + limit))
                        .mapToObj(number -> Paper.of(number, papers.get(number)))
                        .toList();
            }
        }
    }

    // Lucene's own way.

    private static Function<Item, List<Integer>> baseline(Path home, Papers papers) throws Exception {
        var analyzer = new CJKAnalyzer(CharArraySet.EMPTY_SET);
        var directory = FSDirectory.open(home);
        long began = System.nanoTime();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
            IntStream.range(0, papers.count()).parallel().forEach(number -> add(writer, number, papers.get(number)));
        }
        built("MoreLikeThis", papers.count(), began, home);
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        var alike = new MoreLikeThis(searcher.getIndexReader());
        alike.setAnalyzer(analyzer);
        alike.setFieldNames(new String[] {"text"});
        alike.setMinTermFreq(1);
        alike.setMinDocFreq(1);
        return item -> alike(searcher, alike, item);
    }

    private static void add(IndexWriter writer, int number, Item item) {
        var document = new Document();
        document.add(new StoredField("id", number));
        document.add(new TextField("text", words(item), Field.Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Integer> alike(IndexSearcher searcher, MoreLikeThis alike, Item item) {
        try {
            var query = alike.like("text", new StringReader(words(item)));
            var ids = new ArrayList<Integer>();
            for (ScoreDoc hit : searcher.search(query, FOUND).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).getField("id").numericValue().intValue());
            }
            return ids;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String words(Item item) {
        return item.title() + "\n" + item.text();
    }

    private static void built(String way, int count, long began, Path home) throws IOException {
        result(way + ", documents indexed a second", count / ((System.nanoTime() - began) / 1e9), "documents/s", "2000");
        try (var files = Files.walk(home)) {
            result(way + ", index on disk", files.mapToLong(file -> file.toFile().length()).sum() / 1e6, "MB", "null");
        }
    }

    /** What comparing with everything finds. */
    private static final class Everything {

        private final Papers papers;
        private final List<Item> asked;
        private final Map<Integer, int[]> asking = new HashMap<>();
        private final double[] squares;

        Everything(Papers papers, List<Item> asked) {
            this.papers = papers;
            this.asked = asked;
            this.squares = new double[asked.size()];
            var lists = new HashMap<Integer, List<Integer>>();
            for (int question = 0; question < asked.size(); question++) {
                var terms = terms(words(asked.get(question)));
                squares[question] = terms.length;
                for (int term : terms) {
                    lists.computeIfAbsent(term, none -> new ArrayList<>()).add(question);
                }
            }
            lists.forEach((term, list) -> asking.put(term, list.stream().mapToInt(Integer::intValue).toArray()));
        }

        private record Near(int number, double how) {}

        List<Set<Integer>> compare(List<List<List<Integer>>> found) {
            var nearest = new ArrayList<List<Near>>();
            asked.forEach(question -> nearest.add(new ArrayList<>()));
            IntStream.range(0, papers.count()).parallel().forEach(number -> {
                var shared = shared(words(papers.get(number)));
                for (int question = 0; question < shared.length; question++) {
                    keep(nearest.get(question), new Near(number, shared[question]));
                }
            });
            return IntStream.range(0, asked.size())
                    .parallel()
                    .mapToObj(question -> same(asked.get(question), candidates(nearest.get(question), question, found)))
                    .toList();
        }

        /** The cosine with every question, each term weighed by how few questions have it. */
        private double[] shared(String text) {
            var shared = new double[asked.size()];
            var terms = terms(text);
            for (int term : terms) {
                var questions = asking.get(term);
                if (questions != null) {
                    double weight = 1 + Math.log((double) asked.size() / questions.length);
                    for (int question : questions) {
                        shared[question] += weight;
                    }
                }
            }
            for (int question = 0; question < shared.length; question++) {
                shared[question] /= Math.sqrt(squares[question] * terms.length) + 1;
            }
            return shared;
        }

        private static void keep(List<Near> nearest, Near near) {
            synchronized (nearest) {
                nearest.add(near);
                if (nearest.size() >= 4 * NEAREST) {
                    nearest.sort((one, other) -> Double.compare(other.how(), one.how()));
                    nearest.subList(NEAREST, nearest.size()).clear();
                }
            }
        }

        private static Set<Integer> candidates(List<Near> nearest, int question, List<List<List<Integer>>> found) {
            nearest.sort((one, other) -> Double.compare(other.how(), one.how()));
            var candidates = new HashSet<Integer>();
            nearest.stream().limit(NEAREST).forEach(near -> candidates.add(near.number()));
            found.forEach(way -> candidates.addAll(way.get(question)));
            return candidates;
        }

        private Set<Integer> same(Item question, Set<Integer> candidates) {
            var portrait = Portrait.of(question);
            candidates.removeIf(number -> !isSame(portrait, Portrait.of(papers.get(number))));
            return candidates;
        }

        private static boolean isSame(Portrait question, Portrait paper) {
            return Kinship.of(question, paper).relation().compareTo(Relation.SAME) <= 0;
        }

        /** Neighbouring characters, each pair once. */
        private static int[] terms(String text) {
            var pairs = new int[Math.max(0, text.length() - 1)];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
            }
            return Arrays.stream(pairs).distinct().toArray();
        }
    }

    /** As many documents as are wanted, made of the sentences of others; the same number is always the same document. */
    private record Papers(List<String> sentences, int count) {

        private static final Pattern DIGIT = Pattern.compile("\\d");
        private static final int LEAST = 10;
        private static final int MORE = 10;

        Item get(int number) {
            return number > RETOLD && number % RETOLD == 0
                    ? retold(number - 1 - chance(1, number).nextInt(RETOLD - 1), chance(1, number))
                    : told(chance(0, number));
        }

        /** A retelling of one of those kept. */
        Item question(int number) {
            var chance = chance(2, number);
            return retold(chance.nextInt(count), chance);
        }

        /** Which of those kept the question retells. */
        int origin(int number) {
            return chance(2, number).nextInt(count);
        }

        private static RandomGenerator chance(long kind, int number) {
            return new SplittableRandom(kind << Integer.SIZE | number);
        }

        /** A text of its own: sentences from anywhere, with numbers of its own. */
        private Item told(RandomGenerator chance) {
            var text = new ArrayList<String>();
            int length = LEAST + chance.nextInt(MORE);
            for (int i = 0; i < length; i++) {
                text.add(DIGIT.matcher(sentences.get(chance.nextInt(sentences.size())))
                        .replaceAll(digit -> String.valueOf(chance.nextInt(10))));
            }
            return item(text);
        }

        private Item retold(int number, RandomGenerator chance) {
            var told = new ArrayList<>(List.of(get(number).text().split("(?<=。)")));
            switch (chance.nextInt(5)) {
                case 0 -> told.subList(Math.max(1, told.size() / 3), told.size()).clear();
                case 1 -> told.subList(0, told.size() / 2).clear();
                case 2 -> Collections.shuffle(told, chance);
                case 3 -> told.addAll(List.of(told(chance).text().split("(?<=。)")).subList(0, 3));
                default -> told.subList(1, told.size()).clear();
            }
            told.replaceAll(sentence -> reworded(sentence, chance));
            return item(told);
        }

        /** Here and there a character is another, or gone. */
        private String reworded(String sentence, RandomGenerator chance) {
            var other = sentences.get(chance.nextInt(sentences.size()));
            var words = new StringBuilder();
            for (int i = 0; i < sentence.length(); i++) {
                int what = chance.nextInt(60);
                if (what == 0) {
                    words.append(other.charAt(i % other.length()));
                } else if (what > 1 || i == sentence.length() - 1) {
                    words.append(sentence.charAt(i));
                }
            }
            return words.toString();
        }

        private static Item item(List<String> text) {
            var first = text.getFirst().split("[，。：、]")[0];
            return Item.of(first, String.join("", text));
        }
    }

    private static List<String> sentences(Path file) throws IOException {
        var sentences = new HashSet<String>();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean packed = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            var reader = new BufferedReader(
                    new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.isBlank()).forEach(line -> {
                for (var sentence : JSON.readTree(line).path("text").asString("").split("[。！？\\n]")) {
                    if (sentence.length() >= 15 && sentence.length() <= 120) {
                        sentences.add(sentence.strip() + "。");
                    }
                }
            });
        }
        if (sentences.isEmpty()) {
            System.err.println("No sentences in the file.");
            System.exit(2);
        }
        return sentences.stream().sorted().toList();
    }

    private static void result(String what, double value, String unit, String limit) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"find\",\"what\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"limit\":%s}%n",
                what,
                value,
                unit,
                limit);
    }
}
