package org.yibaotong.closure.policy;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yibaotong.closure.Disposal;

/**
 * One rule of a policy.
 *
 * @param object what it is about: ACCOUNT, WEBSITE or * for both
 * @param words as it is told to the unit, in one sentence
 */
public record PolicyRule(
        Ground ground, String object, Disposal disposal, Map<String, String> parameters, String words, String source) {

    /** {@code ground,object,disposal,parameters,words,source} */
    static PolicyRule read(String[] cells) {
        return new PolicyRule(
                Ground.valueOf(cells[0]),
                cells[1],
                Disposal.valueOf(cells[2]),
                Arrays.stream(cells[3].split(";"))
                        .filter(one -> !one.isEmpty())
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> one[1])),
                cells[4],
                cells[5]);
    }

    boolean holds(Known known) {
        return (object.equals("*") || object.equals(known.website() ? "WEBSITE" : "ACCOUNT"))
                && ground.holds(known, this);
    }

    long number(String parameter) {
        return Long.parseLong(word(parameter));
    }

    String word(String parameter) {
        return Objects.requireNonNull(parameters.get(parameter), () -> ground + " without " + parameter);
    }
}
