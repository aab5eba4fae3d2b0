package org.yibaotong.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.yibaotong.shared.Refusal;

/**
 * Puts a refusal beside the field it is about, so that the form comes back with everything typed in it. The code names the field,
 * as {@code unit.name.taken} names the name.
 */
public final class FieldErrors {

    /** Where a refusal stands that is about no field: over the form. */
    public static final String FORM = "form";

    private static final Logger log = LoggerFactory.getLogger(FieldErrors.class);

    private FieldErrors() {}

    public static BindingResult of(Refusal refusal, String... fields) {
        return at(named(refusal, List.of(fields)::contains, FORM), refusal);
    }

    public static BindingResult at(String field, Refusal refusal) {
        var errors = new MapBindingResult(new LinkedHashMap<>(), FORM);
        put(errors, field, refusal);
        return errors;
    }

    /** Beside the field the code names if the form has it, or else beside the given one. */
    static void add(Errors errors, String otherwise, Refusal refusal) {
        put(errors, named(refusal, field -> errors.getFieldType(field) != null, otherwise), refusal);
    }

    private static void put(Errors errors, String field, Refusal refusal) {
        log.info("form refused: {}", refusal.code());
        errors.rejectValue(field, refusal.code(), refusal.arguments().toArray(), refusal.code());
    }

    private static String named(Refusal refusal, Predicate<String> isField, String otherwise) {
        var words = refusal.code().split("\\.");
        return Stream.of(words[1], words[0])
                .map(FieldErrors::inOneWord)
                .filter(isField)
                .findFirst()
                .orElse(otherwise);
    }

    private static String inOneWord(String dashed) {
        var capitalized = Arrays.stream(dashed.split("-")).map(StringUtils::capitalize);
        return StringUtils.uncapitalize(capitalized.collect(Collectors.joining()));
    }
}
