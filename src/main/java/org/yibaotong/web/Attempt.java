package org.yibaotong.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.shared.Refusal;

/** Tries what a form asks for. A rule that says no becomes an error beside a field, so that nothing typed is lost. */
public final class Attempt {

    private final @Nullable BindingResult refused;
    private final String told;

    private Attempt(@Nullable BindingResult refused, String told) {
        this.refused = refused;
        this.told = told;
    }

    public static boolean succeeds(BindingResult errors, String field, Runnable act) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            FieldErrors.add(errors, field, refusal);
            return false;
        }
    }

    /** At a decision that is asked for with these fields. */
    public static Attempt at(Runnable act, String... fields) {
        try {
            act.run();
            return new Attempt(null, "");
        } catch (Refusal refusal) {
            return new Attempt(FieldErrors.of(refusal, fields), "");
        }
    }

    /** At something that says itself what came of it, such as how many lines were taken in. */
    public static Attempt telling(Supplier<String> act, String... fields) {
        try {
            return new Attempt(null, act.get());
        } catch (Refusal refusal) {
            return new Attempt(FieldErrors.of(refusal, fields), "");
        }
    }

    /** The same with the word that came of it. */
    public ModelAndView then(String next, RedirectAttributes flash, Supplier<ModelAndView> page) {
        return then(next, told, flash, page);
    }

    /** Taken, it leads on with a word about it; refused, its page comes back. */
    public ModelAndView then(String next, String toast, RedirectAttributes flash, Supplier<ModelAndView> page) {
        if (refused == null) {
            flash.addFlashAttribute("toast", toast);
            return new ModelAndView("redirect:" + next);
        }
        var again = page.get();
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addObject(BindingResult.MODEL_KEY_PREFIX + FieldErrors.FORM, refused);
    }
}
