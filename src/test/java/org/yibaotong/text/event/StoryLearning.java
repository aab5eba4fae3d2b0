package org.yibaotong.text.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Learns how whole stories are judged, and copies, from judged pairs, streets of two themes and reprints of them. */
final class StoryLearning {

    private static final double DAMPING = 2;
    private static final int FOLDS = 5;

    /** A made-up pair counts less than one that people judged. */
    private static final double MADE_UP = 0.1;

    private static final int MADE = 300;
    private static final int OTHER_STREET = -1;

    private static final double RELATED = 0.05;

    private final List<double[]> traits = new ArrayList<>();
    private final List<double[]> copied = new ArrayList<>();
    private final List<Double> circumstances = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();
    private final Map<Item, Portrait> portraits = new HashMap<>();

    static void learn(Path data, Path resources) throws IOException {
        var stories =
                Judged.stories(data.resolve("news-pairs.tsv"), Judged.documents(data.resolve("news-docs.jsonl.gz")));
        var learning = new StoryLearning();
        stories.stream()
                .filter(pair -> !pair.isAside())
                .forEach(pair -> learning.add(pair.a(), pair.b(), pair.label(), 1));
        int judged = learning.labels.size();
        learning.addReports(StreetReports.Theme.LEI_FENG);
        learning.addReports(StreetReports.Theme.WASTE);
        learning.learn(
                resources, judged, stories.stream().filter(Judged::isAside).toList());
    }

    private void add(Item a, Item b, int label, double count) {
        var x = portraits.computeIfAbsent(a, Portrait::of);
        var y = portraits.computeIfAbsent(b, Portrait::of);
        traits.add(StoryTraits.of(x, y));
        copied.add(new double[] {Copied.of(x, y).strength(), x.places().conflict(y.places())});
        circumstances.add(Circumstances.of(x, y) + Circumstances.places(x, y));
        labels.add(label);
        counts.add(count);
    }

    /** Other streets teach what no copy is; that they are other events is set by hand, in {@link Circumstances}. */
    private void addReports(StreetReports.Theme theme) {
        var reports = new StreetReports(theme, 1);
        var originals = reports.originals();
        var random = new Random(1);
        for (int i = 0; i < MADE; i++) {
            int one = random.nextInt(StreetReports.STREETS);
            int other = (one + 1 + random.nextInt(StreetReports.STREETS - 1)) % StreetReports.STREETS;
            add(originals.get(one), originals.get(other), OTHER_STREET, MADE_UP);
            if (i < MADE / 2) {
                add(originals.get(one), reports.reprint(originals.get(one), i), 2, MADE_UP);
            }
        }
    }

    private void learn(Path resources, int judged, List<Judged> aside) throws IOException {
        var story = fit(traits, 1, DAMPING, -1);
        var copy = fit(copied, 2, 0.1, -1);
        var unseen = new double[judged];
        var unseenCopy = new double[judged];
        for (int fold = 0; fold < FOLDS; fold++) {
            var storyWithout = fit(traits, 1, DAMPING, fold);
            var copyWithout = fit(copied, 2, 0.1, fold);
            for (int i = fold; i < judged; i += FOLDS) {
                unseenCopy[i] = copyWithout.of(copied.get(i));
                unseen[i] = Math.max(
                        unseenCopy[i], Likelihood.probability(storyWithout.sum(traits.get(i)) + circumstances.get(i)));
            }
        }
        var same = Curve.of(unseen, truth(labels.subList(0, judged), 1));
        var copies = Curve.of(unseenCopy, truth(labels.subList(0, judged), 2));
        Learning.note(
                "stories, same event, cross-checked: %s; at 0.5 F1 %.4f",
                same, Curve.f1(unseen, truth(labels.subList(0, judged), 1), 0.5));
        Learning.note(
                "stories, copies, cross-checked: %s; at 0.5 F1 %.4f",
                copies, Curve.f1(unseenCopy, truth(labels.subList(0, judged), 2), 0.5));
        Learning.note("%s%s", Learning.line("story", story.weights()), Learning.line("copy", copy.weights()));
        reportAside(aside, story, copy, same.threshold(), copies.threshold());
        Learning.write(
                resources.resolve("same-event.txt"),
                Learning.line("story", story.weights())
                        + Learning.line("copy", copy.weights())
                        + Learning.line("same-story", same.threshold())
                        + Learning.line("copied", copies.threshold())
                        + Learning.line("related-story", RELATED));
    }

    private static void reportAside(List<Judged> aside, Logistic story, Logistic copy, double enough, double copied) {
        var same = new double[aside.size()];
        var copies = new double[aside.size()];
        for (int i = 0; i < same.length; i++) {
            var a = Portrait.of(aside.get(i).a());
            var b = Portrait.of(aside.get(i).b());
            copies[i] = copy.of(Copied.of(a, b).strength(), a.places().conflict(b.places()));
            same[i] = Math.max(
                    copies[i],
                    Likelihood.probability(
                            story.sum(StoryTraits.of(a, b)) + Circumstances.of(a, b) + Circumstances.places(a, b)));
        }
        var labels = aside.stream().map(Judged::label).toList();
        Learning.note(
                "stories, kept aside (%d): same event F1 %.4f, copies F1 %.4f",
                same.length, Curve.f1(same, truth(labels, 1), enough), Curve.f1(copies, truth(labels, 2), copied));
    }

    private Logistic fit(List<double[]> rows, int least, double damping, int without) {
        var in = IntStream.range(0, labels.size())
                .filter(i -> i % FOLDS != without)
                .toArray();
        return LogisticLearning.learn(
                IntStream.of(in).mapToObj(rows::get).toArray(double[][]::new),
                IntStream.of(in)
                        .mapToDouble(i -> labels.get(i) >= least ? 1 : 0)
                        .toArray(),
                IntStream.of(in).mapToDouble(counts::get).toArray(),
                damping);
    }

    private static boolean[] truth(List<Integer> labels, int least) {
        var truth = new boolean[labels.size()];
        IntStream.range(0, truth.length).forEach(i -> truth[i] = labels.get(i) >= least);
        return truth;
    }
}
