package org.yibaotong.citizens.signup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was answered to one question, counted, without anybody's name or words (答案统计). */
public record Tally(String label, List<Count> counts) {

    /** @param many as it is read: a number of people, or a sum */
    public record Count(String what, String many) {}

    static Tally of(Question question, List<String> answers) {
        var given = answers.stream().filter(answer -> !answer.isEmpty()).toList();
        var counts = new ArrayList<>(
                switch (question.kind()) {
                    case CHOICE ->
                        question.choices().stream()
                                .map(choice -> people(
                                        choice,
                                        given.stream().filter(choice::equals).count()))
                                .toList();
                    case DATE -> days(given);
                    case NUMBER -> List.of(people("填了", given.size()), new Count("加起来", sum(given)));
                    case TEXT -> List.of(people("填了", given.size()));
                });
        if (given.size() < answers.size()) {
            counts.add(people("没有填", answers.size() - given.size()));
        }
        return new Tally(question.label(), List.copyOf(counts));
    }

    private static Count people(String what, long many) {
        return new Count(what, many + "人");
    }

    private static List<Count> days(List<String> given) {
        return given.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(day -> people(day.getKey(), day.getValue()))
                .toList();
    }

    private static String sum(List<String> given) {
        return given.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
