package org.yibaotong.portal.mistake;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.inspection.PublicMistakes;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;
import org.yibaotong.web.Network;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.OurPages;

/** The pages on which everybody points out a mistake, and reads the answer. They are nobody else's, so no cache keeps them. */
@Controller
@RequestMapping("/mistakes")
@Allow(anyone = true)
@NeverKept
class MistakeController {

    private final PublicMistakes mistakes;
    private final MistakeFormPage page;

    MistakeController(PublicMistakes mistakes, MistakeFormPage page) {
        this.mistakes = mistakes;
        this.page = page;
    }

    @GetMapping("/new")
    ModelAndView form(@ModelAttribute("typed") MistakeForm begun) {
        return page.of(begun.withCode(mistakes.code()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView pointOut(@ModelAttribute("typed") MistakeForm typed, HttpServletRequest request) {
        try {
            mistakes.pointOut(typed.pointed(), Network.of(request.getRemoteAddr()));
            return new ModelAndView("redirect:/mistakes/" + typed.query());
        } catch (Refusal refusal) {
            return page.of(typed, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(
                            BindingResult.MODEL_KEY_PREFIX + FieldErrors.FORM,
                            FieldErrors.of(refusal, MistakeForm.FIELDS));
        }
    }

    /** Asked by code: the form for it, or on to the answer. */
    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        var asked = code.replaceAll("[^0-9A-Za-z]", "");
        return asked.isEmpty()
                ? new ModelAndView("portal/mistake/ask", "asked", "")
                : new ModelAndView("redirect:/mistakes/" + asked);
    }

    /** Whoever has the code pointed it out: where to reach them they take back without proving it. */
    @PostMapping("/{code}/forgetting")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView forget(@PathVariable String code, HttpServletRequest request) {
        OurPages.only(request);
        try {
            mistakes.forgetContact(code, Network.of(request.getRemoteAddr()));
            return new ModelAndView("redirect:/mistakes/" + code.replaceAll("[^0-9A-Za-z]", ""));
        } catch (Refusal unknown) {
            return unknown(code);
        }
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        return mistakes.find(code, Network.of(request.getRemoteAddr()))
                .map(told -> new ModelAndView("portal/mistake/show", "told", told).addObject("code", code))
                .orElseGet(() -> unknown(code));
    }

    private static ModelAndView unknown(String code) {
        var ask = new ModelAndView("portal/mistake/ask", "asked", code);
        ask.setStatus(HttpStatus.NOT_FOUND);
        return ask;
    }
}
