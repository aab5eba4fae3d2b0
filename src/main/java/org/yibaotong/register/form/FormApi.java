package org.yibaotong.register.form;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.WordFile;
import org.yibaotong.register.FilingId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.Scope;

/** The registration form of a filing for programs. It has telephones in it: asking for it leaves a trace, so it is a POST. */
@RestController
@RequestMapping("/api/v1/filings/{id}/form")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class FormApi {

    private final RegistrationForms forms;

    FormApi(RegistrationForms forms) {
        this.forms = forms;
    }

    @PostMapping("/word")
    @Scope("filings:write")
    ResponseEntity<byte[]> word(@PathVariable FilingId id, Actor actor) {
        var form = forms.of(id, actor);
        return Download.document(form.name(), WordFile.of(form.paper()));
    }

    @PostMapping("/pdf")
    @Scope("filings:write")
    ResponseEntity<byte[]> pdf(@PathVariable FilingId id, Actor actor) {
        var form = forms.of(id, actor);
        return Download.pdf(form.name(), PdfFile.of(form.paper()));
    }
}
