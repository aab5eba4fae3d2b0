package org.yibaotong.closure.closurecase;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yibaotong.closure.CaseId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** A file brought at a station, for those who see its case. */
@Controller
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class ProofController {

    private final CasePages pages;
    private final CaseSteps steps;
    private final ProofFiles files;

    ProofController(CasePages pages, CaseSteps steps, ProofFiles files) {
        this.pages = pages;
        this.steps = steps;
        this.files = files;
    }

    @GetMapping({"/desk/closures/{id}/files/{step}", "/api/v1/closures/{id}/files/{step}"})
    @Scope("closures:read")
    ResponseEntity<Resource> show(@PathVariable CaseId id, @PathVariable long step, Actor actor) {
        pages.visible(id, actor);
        return files.answer(steps.file(id, step).orElseThrow(() -> new NotFound("file", step)));
    }
}
