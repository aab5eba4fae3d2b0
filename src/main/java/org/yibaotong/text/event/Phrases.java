package org.yibaotong.text.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The runs of characters two texts share (共同语句), the most telling first. */
final class Phrases {

    private static final int LOOKED_AT = 1500;
    private static final int SHORTEST = 4;
    private static final int SHOWN = 3;
    private static final int LONGEST_SHOWN = 30;

    private Phrases() {}

    static List<String> shared(String a, String b) {
        var runs = new ArrayList<>(new HashSet<>(runs(
                a.substring(0, Math.min(LOOKED_AT, a.length())), b.substring(0, Math.min(LOOKED_AT, b.length())))));
        runs.sort(Comparator.comparingDouble(Phrases::telling).reversed().thenComparing(Comparator.naturalOrder()));
        var shown = new ArrayList<String>();
        for (var run : runs) {
            if (shown.size() < SHOWN && shown.stream().noneMatch(phrase -> phrase.contains(run))) {
                shown.add(run);
            }
        }
        return shown.stream().map(Phrases::cut).toList();
    }

    private static double telling(String run) {
        return Terms.of(run, 2).weight();
    }

    private static String cut(String phrase) {
        return phrase.length() <= LONGEST_SHOWN ? phrase : phrase.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Those that cannot be made longer to the right; those to the left are found from their longer run. */
    private static List<String> runs(String a, String b) {
        var runs = new ArrayList<String>();
        var lengths = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            for (int j = b.length(); j > 0; j--) {
                boolean same = a.charAt(i) == b.charAt(j - 1) && a.charAt(i) != ' ';
                lengths[j] = same ? lengths[j - 1] + 1 : 0;
                boolean ends =
                        i + 1 == a.length() || j == b.length() || a.charAt(i + 1) != b.charAt(j) || b.charAt(j) == ' ';
                if (lengths[j] >= SHORTEST && ends) {
                    runs.add(a.substring(i + 1 - lengths[j], i + 1));
                }
            }
        }
        return runs;
    }
}
