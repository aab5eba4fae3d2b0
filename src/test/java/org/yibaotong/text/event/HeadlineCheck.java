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

    private final List<Judged> aside;
    private final List<Judged> events;
    private final List<Judged> topics;

    private HeadlineCheck(List<Judged> allEvents, List<Judged> allTopics) {
        aside = allEvents.stream().filter(Judged::isAside).toList();
        events = without(
                aside, allEvents.stream().filter(pair -> !pair.isAside()).toList());
        topics = without(aside, allTopics);
    }

    static void learn(Path data, Path resources) throws IOException {
        new HeadlineCheck(
                        Judged.headlines(data.resolve("headlines-same-event.jsonl.gz")),
                        Judged.headlines(data.resolve("headlines-same-topic.jsonl.gz")))
                .learn(resources);
    }

    private void learn(Path resources) throws IOException {
        var scores = new double[events.size()];
        var topicScores = new double[topics.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            score(fold, scores, topicScores);
        }
        var rows = Arrays.stream(scores).mapToObj(score -> new double[] {score}).toArray(double[][]::new);
        var ones = new double[rows.length];
        Arrays.fill(ones, 1);
        var calibration = LogisticLearning.learn(
                rows, events.stream().mapToDouble(Judged::label).toArray(), ones, 0);
        var same = curve("headlines, cross-checked", calibration, scores, events);
        var related = curve("topics, cross-checked", calibration, topicScores, topics);
        var learned = new HeadlineLearning(events, topics).learn();
        var kept = aside.stream().mapToDouble(learned::score).toArray();
        Learning.note(
                "headlines, kept aside: F1 %.4f at that threshold",
                Curve.f1(probabilities(calibration, kept), truth(aside), same.threshold()));
        curve("headlines, kept aside", calibration, kept, aside);
        write(resources, learned, calibration, same.threshold(), related.threshold());
    }

    private void score(int fold, double[] scores, double[] topicScores) {
        var outEvents = third(events, fold);
        var outTopics = third(topics, fold);
        var learned = new HeadlineLearning(
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

    private static void write(Path resources, Learned learned, Logistic calibration, double same, double related)
            throws IOException {
        Files.writeString(
                resources.resolve("headline-trees.txt"),
                "# Learned by org.yibaotong.text.event.Learning from judged pairs of headlines. See docs/same-event.md.\n"
                        + learned.text());
        Files.write(resources.resolve("headline-terms.bin"), learned.table());
        Learning.write(
                resources.resolve("same-event.txt"),
                Learning.line("headline", calibration.weights())
                        + Learning.line("same-headline", same)
                        + Learning.line("related-headline", Math.min(related, same)));
    }
}
