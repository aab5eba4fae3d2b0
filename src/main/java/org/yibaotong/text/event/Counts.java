package org.yibaotong.text.event;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.event.Fact.Count;

/** How many of what a text speaks of (数目), in figures or in words; what is 第三 or one of something counts nothing. */
final class Counts {

    private static final String DIGITS = "\\d{1,9}(?:\\.\\d{1,4})?|[一二三四五六七八九十百千两]{1,8}";
    private static final String MEASURES = "人次|个人|公里|公斤|小时|平方米|[名位人户家个份件棵吨盏辆台套元场本张盒条顿桌间部座处只头亩块站]";
    private static final Pattern COUNT = Pattern.compile(
            "(?<![第\\d.])(近|约|上)?(" + DIGITS + ")([多余])?([百千万亿])?([多余])?(" + MEASURES + ")(\\p{IsHan}{0,4})");

    private static final String PARTICLES = "的在了是与和及到已将被把从为等以就都也还让给对向由其每各同共受参";
    private static final String VERBS = "来前后内外上下左右有起报加认领排走搬坐挤签捐收送吃看做去能要会不没这那按用过得进出回停免交写说讲听换修建装开";

    /** With one of the first no name of what is counted begins, with none of both it goes on. */
    private static final Pattern NO_NAME =
            Pattern.compile("^[" + PARTICLES + "].*|(?<=.)[" + PARTICLES + VERBS + "].*|^[来前后有起加认领排走搬坐挤捐吃看做去].*");

    private static final Map<String, String> PEOPLE = Map.of("名", "人", "位", "人", "个人", "人");

    private Counts() {}

    static List<Count> in(String normal) {
        var named = COUNT.matcher(normal)
                .results()
                .filter(result -> !result.group(2).equals("一"))
                .map(Counts::count)
                .toList();
        return Stream.concat(named.stream(), loosely(named).stream()).toList();
    }

    private static Count count(MatchResult result) {
        var measure = result.group(6);
        var words = measured(result);
        double number = Numeral.of(result.group(2)) * scale(result.group(4));
        double step = Math.max(scale(result.group(4)), step(number));
        boolean more = result.group(3) != null || result.group(5) != null || "上".equals(result.group(1));
        double least = result.group(1) == null || more ? number : number - step;
        double most = more || "约".equals(result.group(1)) ? number + step - 1e-6 : number;
        return new Count(
                PEOPLE.getOrDefault(measure, measure),
                words,
                NO_NAME.matcher(result.group(7)).replaceFirst(""),
                least,
                most,
                false);
    }

    /** The number with its measure, without what is counted. */
    private static String measured(MatchResult result) {
        return result.group().substring(0, result.end(6) - result.start());
    }

    /** One kind of thing counted by a measure is what another text counts by it without a name. */
    private static List<Count> loosely(List<Count> named) {
        return named.stream().collect(Collectors.groupingBy(Count::about)).values().stream()
                .filter(all -> all.stream().map(Count::counted).distinct().count() == 1)
                .flatMap(List::stream)
                .filter(count -> !count.counted().isEmpty())
                .map(count -> new Count(count.about(), count.words(), "", count.least(), count.most(), true))
                .toList();
    }

    /** 120 is counted in tens, 300 in hundreds. */
    private static double step(double number) {
        double step = 1;
        while (number > 0 && number % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }

    private static double scale(@Nullable String unit) {
        return switch (unit == null ? "" : unit) {
            case "百" -> 100;
            case "千" -> 1000;
            case "万" -> 10_000;
            case "亿" -> 100_000_000;
            default -> 1;
        };
    }
}
