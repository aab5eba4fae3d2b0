package org.yibaotong.portal.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.yibaotong.citizens.Promises;

/** Gives what is promised to the portal's pages that are not printed: those that come after a form. */
@ControllerAdvice(basePackages = "org.yibaotong.portal")
class PromisesTold {

    private final Promises promises;

    PromisesTold(Promises promises) {
        this.promises = promises;
    }

    @ModelAttribute("promises")
    Promises promises() {
        return promises;
    }
}
