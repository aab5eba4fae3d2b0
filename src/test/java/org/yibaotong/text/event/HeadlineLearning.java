package org.yibaotong.text.event;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns how headlines are judged. Pairs judged for the same topic help: another topic is another event, and the same topic is the same
 * event as often as was found where both were judged.
 */
final class HeadlineLearning {

    private static final int FOLDS = 3;

    /** Of the pairs with one topic that were judged twice, so many had one event. */
    private static final double EVENT_OF_TOPIC = 0.46;

    private final Way way;
    private final List<Judged> pairs = new ArrayList<>();
    private final Map<String, Gist> gists = new HashMap<>();
    private final int events;
    private final double[][] traits;
    private final List<TermLearning.Row> terms;
    private final double[] labels;

    HeadlineLearning(Way way, List<Judged> judgedEvents, List<Judged> judgedTopics) {
        this.way = way;
        var seen = judgedEvents.stream().map(Judged::texts).collect(toSet());
        pairs.addAll(judgedEvents);
        events = pairs.size();
        judgedTopics.stream().filter(pair -> !seen.contains(pair.texts())).forEach(pairs::add);
        traits = pairs.stream().map(pair -> way.traits().of(a(pair), b(pair))).toArray(double[][]::new);
        terms = pairs.stream()
                .map(pair -> TermLearning.Row.of(a(pair), b(pair)))
                .toList();
        labels = pairs.stream().mapToDouble(Judged::label).toArray();
    }

    private Gist a(Judged pair) {
        return gists.computeIfAbsent(pair.a().text(), Gist::of);
    }

    private Gist b(Judged pair) {
        return gists.computeIfAbsent(pair.b().text(), Gist::of);
    }

    Learned learn() {
        guessEvents();
        return learn(pairs.size());
    }

    /** From so many of the pairs; the terms correct trees that have not seen the pair. */
    private Learned learn(int first) {
        var rows = Arrays.copyOf(traits, first);
        var said = Arrays.copyOf(labels, first);
        return new Learned(
                way,
                Boosting.learnText(rows, said),
                TermLearning.learn(way.bits(), terms.subList(0, first), said, blindly(rows, said)));
    }

    /** Gives pairs of one topic the probability of one event, from what the judged events taught. */
    private void guessEvents() {
        var learned = learn(events);
        var same =
                IntStream.range(events, pairs.size()).filter(i -> labels[i] > 0).toArray();
        var scores = Arrays.stream(same)
                .mapToDouble(i -> learned.score(a(pairs.get(i)), b(pairs.get(i))))
                .toArray();
        double shift = 0;
        for (int round = 0; round < 50; round++) {
            double shifted = shift;
            double mean = Arrays.stream(scores)
                    .map(score -> Likelihood.probability(score + shifted))
                    .average()
                    .orElse(EVENT_OF_TOPIC);
            shift += 3 * (EVENT_OF_TOPIC - mean);
        }
        for (int i = 0; i < same.length; i++) {
            labels[same[i]] = Likelihood.probability(scores[i] + shift);
        }
    }

    private static double[] blindly(double[][] rows, double[] labels) {
        var scores = new double[rows.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var in = IntStream.range(0, rows.length)
                    .filter(i -> i % FOLDS != out)
                    .toArray();
            var trees = Trees.read(Boosting.learnText(
                    Arrays.stream(in).mapToObj(i -> rows[i]).toArray(double[][]::new),
                    Arrays.stream(in).mapToDouble(i -> labels[i]).toArray()));
            for (int i = out; i < rows.length; i += FOLDS) {
                scores[i] = trees.sum(rows[i]);
            }
        }
        return scores;
    }

    /** What goes into the program. */
    record Learned(Way way, String text, byte[] table, Trees trees, TermWeights terms) {

        Learned(Way way, String text, byte[] table) {
            this(way, text, table, Trees.read(text), new TermWeights(table));
        }

        double score(Gist a, Gist b) {
            return trees.sum(way.traits().of(a, b)) + terms.sum(a, b);
        }

        double score(Judged pair) {
            return score(Gist.of(pair.a().text()), Gist.of(pair.b().text()));
        }
    }
}
