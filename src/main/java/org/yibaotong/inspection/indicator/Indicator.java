package org.yibaotong.inspection.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One version of an indicator (指标).
 *
 * @param from since when it is in force
 * @param trigger what makes it fail, in the words of the rule; {@code {days}} in it stands for the number of that name
 * @param source where it and its numbers come from
 */
public record Indicator(
        String code,
        int version,
        LocalDate from,
        String name,
        Target target,
        Severity severity,
        Rule rule,
        Map<String, String> parameters,
        Basis basis,
        String trigger,
        String source) {

    private static final int CELLS = 11;
    private static final Pattern NUMBER = Pattern.compile("\\{([a-z]+)}");

    public Indicator {
        parameters = new TreeMap<>(parameters);
        trigger = said(trigger, parameters);
    }

    /** A sentence that names a number has it from there, so that it says what is judged by. */
    private static String said(String sentence, Map<String, String> parameters) {
        return NUMBER.matcher(sentence).replaceAll(found -> {
            var number = parameters.get(found.group(1));
            if (number == null) {
                throw new IllegalArgumentException("no number " + found.group() + " for: " + sentence);
            }
            return Matcher.quoteReplacement(number);
        });
    }

    static Indicator read(String line) {
        var cells = line.split(",", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("an indicator has " + CELLS + " cells: " + line);
        }
        return new Indicator(
                cells[0],
                Integer.parseInt(cells[1]),
                LocalDate.parse(cells[2]),
                cells[3],
                Target.valueOf(cells[4]),
                Severity.valueOf(cells[5]),
                Rule.valueOf(cells[6]),
                parameters(cells[7]),
                Basis.valueOf(cells[8]),
                cells[9],
                cells[10]);
    }

    public boolean has(String parameter) {
        return parameters.containsKey(parameter);
    }

    public int number(String parameter) {
        var value = parameters.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException(code + " needs the number " + parameter);
        }
        return Integer.parseInt(value);
    }

    /** @param publishes whether the account is there to publish, so that silence counts against it */
    public boolean appliesTo(Target one, boolean publishes) {
        return target.includes(one) && (publishes || !"publishing".equals(parameters.get("only")));
    }

    boolean isJudgedLike(Indicator other) {
        return rule == other.rule && parameters.equals(other.parameters);
    }

    public boolean isHidden() {
        return basis == Basis.UNVERIFIED;
    }

    /** The numbers always in the same order. */
    public String parametersText() {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(";"));
    }

    private static Map<String, String> parameters(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
    }
}
