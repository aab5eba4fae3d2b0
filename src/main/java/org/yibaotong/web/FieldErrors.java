package org.yibaotong.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.yibaotong.shared.Refusal;

/** Puts a refusal beside the field it is about, so that the form comes back with everything typed in it. */
public final class FieldErrors {

    /** Where a refusal stands that is about no field: over the form. */
    public static final String FORM = "form";

    private static final Logger log = LoggerFactory.getLogger(FieldErrors.class);

    private FieldErrors() {}

    /** The second word of a refusal's code names the field, as in {@code submission.title.too-long}. */
    public static BindingResult of(Refusal refusal, String... fields) {
        var word = refusal.code().split("\\.")[1];
        return at(List.of(fields).contains(word) ? word : FORM, refusal);
    }

    public static BindingResult at(String field, Refusal refusal) {
        log.info("form refused: {}", refusal.code());
        var errors = new MapBindingResult(new LinkedHashMap<>(), FORM);
        errors.rejectValue(field, refusal.code(), refusal.arguments().toArray(), null);
        return errors;
    }
}
