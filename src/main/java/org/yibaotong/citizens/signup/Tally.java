package org.yibaotong.citizens.signup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibaotong.citizens.signupplan.Question;

/** What was answered to one question, counted, without anybody's name or words (答案统计). */
public record Tally(String label, List<Count> counts) {

    /** Of fewer than this a count or a sum tells whoever knows one of them what that one wrote. */
    static final int FEWEST = 5;

    private static final List<Function<LocalDate, String>> GRAINS =
            List.of(LocalDate::toString, date -> YearMonth.from(date).toString(), date -> date.getYear() + "年");

    /** @param many as it is read: a number of people, or a sum */
    public record Count(String what, String many) {}

    /** In whole steps: whoever looks before and after somebody signed up would read what that one wrote. */
    public static int counted(int seated) {
        return seated - seated % FEWEST;
    }

    static Tally of(Question question, List<String> answers) {
        var given = answers.stream().filter(answer -> !answer.isEmpty()).toList();
        if (given.size() < FEWEST) {
            return new Tally(question.label(), List.of(new Count("填了", "不到" + FEWEST + "人")));
        }
        var counts = new ArrayList<>(counts(question, given));
        if (given.size() < answers.size()) {
            counts.add(people("没有填", answers.size() - given.size()));
        }
        return new Tally(question.label(), List.copyOf(counts));
    }

    private static List<Count> counts(Question question, List<String> given) {
        return switch (question.kind()) {
            case CHOICE ->
                question.choices().stream()
                        .map(choice -> people(
                                choice, given.stream().filter(choice::equals).count()))
                        .toList();
            case DATE -> dates(given.stream().map(LocalDate::parse).toList());
            case NUMBER -> List.of(people("填了", given.size()), new Count("加起来", sum(given)));
            case TEXT -> List.of(people("填了", given.size()));
        };
    }

    private static Count people(String what, long many) {
        return new Count(what, many + "人");
    }

    /** By day, month or year: the finest at which most share theirs with enough others. Whoever does not stands with the rest. */
    private static List<Count> dates(List<LocalDate> given) {
        var groups = GRAINS.stream()
                .map(grain -> shared(given, grain))
                .filter(found -> people(found) * 2 > given.size())
                .findFirst()
                .orElseGet(() -> shared(given, GRAINS.getLast()));
        var counts = new ArrayList<Count>();
        groups.forEach((date, many) -> counts.add(people(date, many)));
        if (people(groups) < given.size()) {
            counts.add(people("其他日子", given.size() - people(groups)));
        }
        return counts;
    }

    private static Map<String, Long> shared(List<LocalDate> given, Function<LocalDate, String> grain) {
        var groups = given.stream().collect(Collectors.groupingBy(grain, TreeMap::new, Collectors.counting()));
        groups.values().removeIf(many -> many < FEWEST);
        return groups;
    }

    private static long people(Map<String, Long> groups) {
        return groups.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String sum(List<String> given) {
        return given.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
