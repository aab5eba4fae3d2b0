package org.yibaotong.register.form;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.WordFile;
import org.yibaotong.register.FilingId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;

/** The registration form of a filing, as Word and as PDF. */
@Controller
@RequestMapping("/desk/filings/{id}/form")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class FormController {

    private final RegistrationForms forms;

    FormController(RegistrationForms forms) {
        this.forms = forms;
    }

    @PostMapping("/word")
    ResponseEntity<byte[]> word(@PathVariable FilingId id, Actor actor) {
        var form = forms.of(id, actor);
        return Download.document(form.name(), WordFile.of(form.paper()));
    }

    @PostMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable FilingId id, Actor actor) {
        var form = forms.of(id, actor);
        return Download.pdf(form.name(), PdfFile.of(form.paper()));
    }
}
