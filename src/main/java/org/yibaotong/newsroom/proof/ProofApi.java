package org.yibaotong.newsroom.proof;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Proofreading for programs. */
@RestController
@Scope("reviews:write")
class ProofApi {

    private final ProofDesk desk;

    ProofApi(ProofDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/v1/stories/{id}/proofs")
    @Allow({Role.EDITOR, Role.PROOFREADER})
    ResponseEntity<Void> record(@PathVariable StoryId id, @RequestBody ProofForm form, Actor actor) {
        desk.record(id, form.due(), form.edition(), form.counted(), form.remark(), actor);
        return ResponseEntity.noContent().build();
    }
}
