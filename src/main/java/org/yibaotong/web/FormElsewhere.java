package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UrlPathHelper;
import org.yibaotong.shared.Refusal;

/** Tries what a form asks for that stands on a page of another feature: refused, it leads back there with why and everything typed. */
@Component
public class FormElsewhere {

    private final Words words;

    FormElsewhere(Words words) {
        this.words = words;
    }

    /** @return where to go on, taken or refused */
    public String attempt(
            Runnable act, String page, String toast, HttpServletRequest request, RedirectAttributes next) {
        try {
            act.run();
            next.addFlashAttribute(Pages.TOAST, toast);
        } catch (Refusal refusal) {
            var wrong = words.of(refusal);
            var form = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
            next.addFlashAttribute(Typed.KEPT, Typed.in(request, form, wrong));
        }
        return "redirect:" + page;
    }
}
