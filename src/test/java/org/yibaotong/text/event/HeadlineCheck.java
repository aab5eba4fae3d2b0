package org.yibaotong.text.event;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibaotong.text.event.HeadlineLearning.Learned;

/**
 * Checks what was learned of headlines: cross-wise, where each third is judged by what the other two and no pair with one of its texts
 * taught, for the thresholds; and on the part kept aside, for the truth.
 */
final class HeadlineCheck {

    private static final int FOLDS = 3;
    private static final double[] OPEN = {2, Headlines.OPEN, 3.5, 4, 5};

    private final List<Judged> aside;
    private final List<Judged> events;
    private final List<Judged> topics;

    private HeadlineCheck(List<Judged> allEvents, List<Judged> allTopics) {
        aside = allEvents.stream().filter(Judged::isAside).toList();
        events = without(
                aside, allEvents.stream().filter(pair -> !pair.isAside()).toList());
        topics = without(aside, allTopics);
    }

    private static HeadlineCheck of(Path data) throws IOException {
        return new HeadlineCheck(
                Judged.headlines(data.resolve("headlines-same-event.jsonl.gz")),
                Judged.headlines(data.resolve("headlines-same-topic.jsonl.gz")));
    }

    static void learnWords(Path data, Path resources) throws IOException {
        var check = of(data);
        var crossed = check.cross(Way.WORDS);
        var learned = check.learn(Way.WORDS);
        check.tellAside(crossed.calibration(), check.aside(learned), crossed.same());
        write(resources, learned, crossed);
    }

    /** The sense is asked only where the words leave it open: so it is checked, too. */
    static void learnSense(Path data, Path resources) throws IOException {
        var check = of(data);
        var way = Way.sense(check.all());
        var crossed = check.cross(way);
        var words = check.cross(Way.WORDS);
        for (double open : OPEN) {
            check.tellWithin(open, words, crossed);
        }
        var learned = check.learn(way);
        check.tellAside(crossed.calibration(), check.aside(learned), crossed.same());
        write(resources, learned, crossed);
    }

    private List<Judged> all() {
        return Stream.of(aside, events, topics).flatMap(List::stream).toList();
    }

    private Learned learn(Way way) {
        return new HeadlineLearning(way, events, topics).learn();
    }

    private double[] aside(Learned learned) {
        return aside.stream().mapToDouble(learned::score).toArray();
    }

    private void tellAside(Logistic calibration, double[] scores, double threshold) {
        Learning.note(
                "headlines, kept aside: F1 %.4f at that threshold",
                Curve.f1(probabilities(calibration, scores), truth(aside), threshold));
        curve("headlines, kept aside", calibration, scores, aside);
    }

    /** Beyond these odds by the words nothing is asked. */
    private void tellWithin(double open, Crossed words, Crossed sense) {
        var odds = words.odds();
        var merged = sense.probabilities();
        int asked = 0;
        for (int i = 0; i < merged.length; i++) {
            boolean within = Math.abs(odds[i]) < open;
            asked += within ? 1 : 0;
            merged[i] = within ? merged[i] : Likelihood.probability(odds[i]);
        }
        Learning.note(
                "asked within odds of %.1f, of %.3f of the pairs: F1 %.4f at the threshold, %s",
                open,
                (double) asked / merged.length,
                Curve.f1(merged, truth(events), sense.same()),
                Curve.of(merged, truth(events)));
    }

    private Crossed cross(Way way) {
        var scores = new double[events.size()];
        var topicScores = new double[topics.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            score(way, fold, scores, topicScores);
        }
        var rows = Arrays.stream(scores).mapToObj(score -> new double[] {score}).toArray(double[][]::new);
        var ones = new double[rows.length];
        Arrays.fill(ones, 1);
        var calibration = LogisticLearning.learn(
                rows, events.stream().mapToDouble(Judged::label).toArray(), ones, 0);
        var same = curve(way.name() + ", cross-checked", calibration, scores, events);
        var related = curve(way.name() + ", topics, cross-checked", calibration, topicScores, topics);
        return new Crossed(calibration, scores, same.threshold(), Math.min(related.threshold(), same.threshold()));
    }

    /** What the events came to by those who had not seen them, and the thresholds that go with it. */
    private record Crossed(Logistic calibration, double[] scores, double same, double related) {

        double[] odds() {
            return Arrays.stream(scores).map(calibration::sum).toArray();
        }

        double[] probabilities() {
            return HeadlineCheck.probabilities(calibration, scores);
        }
    }

    private void score(Way way, int fold, double[] scores, double[] topicScores) {
        var outEvents = third(events, fold);
        var outTopics = third(topics, fold);
        var learned = new HeadlineLearning(
                        way,
                        without(outEvents, others(events, fold)),
                        without(outTopics, without(outEvents, others(topics, fold))))
                .learn();
        for (int i = 0; i < outEvents.size(); i++) {
            scores[i * FOLDS + fold] = learned.score(outEvents.get(i));
        }
        for (int i = 0; i < outTopics.size(); i++) {
            topicScores[i * FOLDS + fold] = learned.score(outTopics.get(i));
        }
    }

    private static List<Judged> third(List<Judged> pairs, int fold) {
        return IntStream.range(0, pairs.size())
                .filter(i -> i % FOLDS == fold)
                .mapToObj(pairs::get)
                .toList();
    }

    private static List<Judged> others(List<Judged> pairs, int fold) {
        return IntStream.range(0, pairs.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(pairs::get)
                .toList();
    }

    /** Those that share no text with the pairs kept out. */
    private static List<Judged> without(Collection<Judged> out, List<Judged> pairs) {
        Set<String> texts = out.stream()
                .flatMap(pair -> Stream.of(pair.a().text(), pair.b().text()))
                .collect(toSet());
        return pairs.stream()
                .filter(pair -> !texts.contains(pair.a().text())
                        && !texts.contains(pair.b().text()))
                .toList();
    }

    private static Curve curve(String what, Logistic calibration, double[] scores, List<Judged> pairs) {
        var curve = Curve.of(probabilities(calibration, scores), truth(pairs));
        Learning.note("%s: %s", what, curve);
        return curve;
    }

    private static double[] probabilities(Logistic calibration, double[] scores) {
        return Arrays.stream(scores).map(calibration::of).toArray();
    }

    private static boolean[] truth(List<Judged> pairs) {
        var truth = new boolean[pairs.size()];
        IntStream.range(0, truth.length).forEach(i -> truth[i] = pairs.get(i).label() > 0);
        return truth;
    }

    private static void write(Path resources, Learned learned, Crossed crossed) throws IOException {
        var name = learned.way().name();
        Files.writeString(
                resources.resolve(name + "-trees.txt"),
                "# Learned by org.yibaotong.text.event.Learning from judged pairs of headlines. See docs/same-event.md.\n"
                        + learned.text());
        Files.write(resources.resolve(name + "-terms.bin"), learned.table());
        Learning.write(
                resources.resolve("same-event.txt"),
                Learning.line(name, crossed.calibration().weights())
                        + Learning.line("same-" + name, crossed.same())
                        + Learning.line("related-" + name, crossed.related()));
    }
}
