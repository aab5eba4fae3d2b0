package org.yibaotong.portal.mistake;

import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.inspection.PublicMistakes;

/** The form on which a mistake is pointed out, begun there or where a message is written. */
@Component
public class MistakeFormPage {

    private final PublicMistakes mistakes;

    MistakeFormPage(PublicMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** With what was typed as a message already. */
    public ModelAndView begun(String words) {
        return of(new MistakeForm(mistakes.code(), null, null, "", words.strip(), ""), HttpStatus.OK);
    }

    ModelAndView of(MistakeForm typed, HttpStatus status) {
        var model = new HashMap<String, Object>();
        var account = typed.account();
        model.put("form", typed);
        model.put("about", account == null ? "" : mistakes.name(account).orElse(""));
        model.put("answeredWithin", mistakes.answeredWithin());
        model.put("contactDays", mistakes.contactDays());
        return new ModelAndView("portal/mistake/new", model, status);
    }
}
