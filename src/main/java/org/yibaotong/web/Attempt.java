package org.yibaotong.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.yibaotong.shared.Refusal;

/**
 * Tries what a form asks for. A rule that says no becomes an error beside a field, so that nothing typed is lost: beside the one
 * the code names, as {@code unit.name.taken} names the name, or else beside the given one.
 */
public final class Attempt {

    private static final Logger log = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    public static boolean succeeds(BindingResult errors, String field, Runnable act) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            log.info("form refused: {}", refusal.code());
            var arguments = refusal.arguments().toArray();
            errors.rejectValue(named(refusal, errors, field), refusal.code(), arguments, refusal.code());
            return false;
        }
    }

    private static String named(Refusal refusal, BindingResult errors, String otherwise) {
        var words = refusal.code().split("\\.");
        return Stream.of(words[1], words[0])
                .map(Attempt::inOneWord)
                .filter(field -> errors.getFieldType(field) != null)
                .findFirst()
                .orElse(otherwise);
    }

    private static String inOneWord(String dashed) {
        var capitalized = Arrays.stream(dashed.split("-")).map(StringUtils::capitalize);
        return StringUtils.uncapitalize(capitalized.collect(Collectors.joining()));
    }
}
