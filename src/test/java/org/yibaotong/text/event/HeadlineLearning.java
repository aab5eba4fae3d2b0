package org.yibaotong.text.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Learns how headlines are judged. Pairs judged for the same topic help: another topic is another event, and the same topic is the same
 * event as often as was found where both were judged.
 */
final class HeadlineLearning {

    private static final int FOLDS = 3;

    /** Of the pairs with one topic that were judged twice, so many had one event. */
    private static final double EVENT_OF_TOPIC = 0.46;

    private final List<Judged> pairs = new ArrayList<>();
    private final Map<String, Gist> gists = new HashMap<>();
    private final int events;
    private final double[][] traits;
    private final List<TermLearning.Row> terms;
    private final double[] labels;
    private final double[] topics;

    private HeadlineLearning(List<Judged> judgedEvents, List<Judged> judgedTopics) {
        var seen = new HashSet<String>();
        for (var pair : judgedEvents) {
            seen.add(key(pair));
        }
        pairs.addAll(judgedEvents);
        events = pairs.size();
        judgedTopics.stream().filter(pair -> !seen.contains(key(pair))).forEach(pairs::add);
        traits = pairs.stream().map(pair -> Traits.of(a(pair), b(pair))).toArray(double[][]::new);
        terms = pairs.stream()
                .map(pair -> TermLearning.Row.of(a(pair), b(pair)))
                .toList();
        labels = pairs.stream().mapToDouble(Judged::label).toArray();
        topics = labels.clone();
    }

    private static String key(Judged pair) {
        return pair.a().text() + "\t" + pair.b().text();
    }

    private Gist a(Judged pair) {
        return gists.computeIfAbsent(pair.a().text(), Gist::of);
    }

    private Gist b(Judged pair) {
        return gists.computeIfAbsent(pair.b().text(), Gist::of);
    }

    static void learn(Path data, Path resources) throws IOException {
        var events = Judged.headlines(data.resolve("headlines-same-event.jsonl.gz"));
        var topics = Judged.headlines(data.resolve("headlines-same-topic.jsonl.gz"));
        var kept = new HashSet<String>();
        events.stream()
                .filter(Judged::isAside)
                .forEach(pair -> kept.addAll(List.of(pair.a().text(), pair.b().text())));
        Predicate<Judged> free = pair -> !pair.isAside()
                && !kept.contains(pair.a().text())
                && !kept.contains(pair.b().text());
        var learning = new HeadlineLearning(
                events.stream().filter(free).toList(),
                topics.stream()
                        .filter(pair -> !kept.contains(pair.a().text())
                                && !kept.contains(pair.b().text()))
                        .toList());
        learning.learn(resources, events.stream().filter(Judged::isAside).toList());
    }

    private void learn(Path resources, List<Judged> aside) throws IOException {
        guessEvents();
        var all = IntStream.range(0, pairs.size()).toArray();
        var scores = scores(all);
        var text = Boosting.learnText(traits, labels);
        var table = TermLearning.learn(terms, labels, scores);
        Files.writeString(
                resources.resolve("headline-trees.txt"),
                "# Learned by org.yibaotong.text.event.Learning from judged pairs of headlines. See docs/same-event.md.\n"
                        + text);
        Files.write(resources.resolve("headline-terms.bin"), table);
        report(resources, scores, Trees.read(text), new TermWeights(table), aside);
    }

    /** Gives pairs of one topic the probability of one event, from what the judged events taught. */
    private void guessEvents() {
        var judged = IntStream.range(0, events).toArray();
        var scores = scores(judged);
        var trees = Boosting.learn(Arrays.copyOf(traits, events), Arrays.copyOf(labels, events));
        var weights = new TermWeights(TermLearning.learn(terms.subList(0, events), labels, scores));
        var same =
                IntStream.range(events, pairs.size()).filter(i -> labels[i] > 0).toArray();
        double shift = 0;
        for (int round = 0; round < 50; round++) {
            double mean = 0;
            for (int i : same) {
                labels[i] = probability(score(trees, weights, i) + shift);
                mean += labels[i] / same.length;
            }
            shift += 3 * (EVENT_OF_TOPIC - mean);
        }
    }

    private double score(Trees trees, TermWeights weights, int i) {
        return trees.sum(traits[i]) + weights.sum(a(pairs.get(i)), b(pairs.get(i)));
    }

    /** Of trees that have not seen the pair. */
    private double[] scores(int[] rows) {
        var scores = new double[pairs.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var in = Arrays.stream(rows).filter(i -> i % FOLDS != out).toArray();
            var trees = Boosting.learn(
                    Arrays.stream(in).mapToObj(i -> traits[i]).toArray(double[][]::new),
                    Arrays.stream(in).mapToDouble(i -> labels[i]).toArray());
            Arrays.stream(rows).filter(i -> i % FOLDS == out).forEach(i -> scores[i] = trees.sum(traits[i]));
        }
        return scores;
    }

    private void report(Path resources, double[] scores, Trees trees, TermWeights weights, List<Judged> aside)
            throws IOException {
        var unseen = new double[pairs.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var in = IntStream.range(0, pairs.size())
                    .filter(i -> i % FOLDS != out)
                    .toArray();
            var without = new TermWeights(TermLearning.learn(
                    Arrays.stream(in).mapToObj(terms::get).toList(),
                    Arrays.stream(in).mapToDouble(i -> labels[i]).toArray(),
                    Arrays.stream(in).mapToDouble(i -> scores[i]).toArray()));
            for (int i = out; i < pairs.size(); i += FOLDS) {
                unseen[i] = scores[i] + without.sum(a(pairs.get(i)), b(pairs.get(i)));
            }
        }
        var rows = IntStream.range(0, events)
                .mapToObj(i -> new double[] {unseen[i]})
                .toArray(double[][]::new);
        var ones = new double[events];
        Arrays.fill(ones, 1);
        var calibration = LogisticLearning.learn(rows, Arrays.copyOf(labels, events), ones, 0);
        var curve = curve(unseen, calibration, 0, events, i -> labels[i] > 0);
        var related = curve(unseen, calibration, events, pairs.size(), i -> topics[i] > 0);
        var told = aside.stream()
                .mapToDouble(p -> trees.sum(Traits.of(a(p), b(p))) + weights.sum(a(p), b(p)))
                .map(calibration::of)
                .toArray();
        var truth = new boolean[told.length];
        IntStream.range(0, truth.length).forEach(i -> truth[i] = aside.get(i).label() > 0);
        Learning.note("headlines, cross-checked: %s", curve);
        Learning.note("topics, cross-checked: %s", related);
        Learning.note(
                "headlines, kept aside: F1 %.4f at that threshold, best %s",
                Curve.f1(told, truth, curve.threshold()), Curve.of(told, truth));
        Learning.write(
                resources.resolve("same-event.txt"),
                Learning.line("headline", calibration.weights())
                        + Learning.line("same-headline", curve.threshold())
                        + Learning.line("related-headline", Math.min(related.threshold(), curve.threshold())));
    }

    private static Curve curve(double[] scores, Logistic calibration, int from, int to, IntPredicate label) {
        var truth = new boolean[to - from];
        IntStream.range(from, to).forEach(i -> truth[i - from] = label.test(i));
        return Curve.of(
                IntStream.range(from, to)
                        .mapToDouble(i -> calibration.of(scores[i]))
                        .toArray(),
                truth);
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
