package org.yibaotong.text.event;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Something people can check for themselves (依据): words that are in both items, or in only one of them.
 *
 * @param words as they are compared: simplified, half width, without marks
 */
public record Reason(Kind kind, String words) {

    /** What the words are. */
    public enum Kind {
        PHRASE,
        NAME,
        QUOTED,
        NUMBER,
        DAY,
        PLACE,
        PICTURE,
        OTHER_PLACE,
        OTHER_DAY
    }

    /** Those for one event first, then those against it. */
    public static List<Reason> of(Portrait a, Portrait b) {
        var reasons = new ArrayList<Reason>();
        Phrases.shared(a.normal(), b.normal()).forEach(phrase -> reasons.add(new Reason(Kind.PHRASE, phrase)));
        shared(reasons, Kind.NAME, Names.in(a.normal()), Names.in(b.normal()));
        shared(reasons, Kind.QUOTED, a.quoted(), b.quoted());
        shared(reasons, Kind.NUMBER, Numbers.in(a.normal()), Numbers.in(b.normal()));
        shared(reasons, Kind.DAY, words(a), words(b));
        a.places().shared(b.places()).stream()
                .map(name -> Places.whole(name, a.normal(), b.normal()))
                .sorted()
                .forEach(name -> reasons.add(new Reason(Kind.PLACE, name)));
        if (Circumstances.samePicture(a, b)) {
            reasons.add(new Reason(Kind.PICTURE, ""));
        }
        if (Circumstances.places(a, b) < 0) {
            against(
                    reasons,
                    Kind.OTHER_PLACE,
                    a,
                    b,
                    portrait -> portrait.places().all());
        }
        if (Circumstances.otherDays(a, b)) {
            against(reasons, Kind.OTHER_DAY, a, b, Reason::words);
        }
        return reasons;
    }

    private static void shared(List<Reason> reasons, Kind kind, Collection<String> of, Collection<String> others) {
        of.stream().filter(others::contains).sorted().distinct().forEach(words -> reasons.add(new Reason(kind, words)));
    }

    private static void against(
            List<Reason> reasons, Kind kind, Portrait a, Portrait b, Function<Portrait, Collection<String>> words) {
        reasons.add(new Reason(kind, list(words.apply(a)) + "／" + list(words.apply(b))));
    }

    private static String list(Collection<String> words) {
        return words.stream().sorted().collect(joining("、"));
    }

    private static List<String> words(Portrait portrait) {
        return portrait.days().stream().map(Reason::words).toList();
    }

    private static String words(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
