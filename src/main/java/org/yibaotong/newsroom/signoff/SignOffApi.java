package org.yibaotong.newsroom.signoff;

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

/** Signing off for programs. */
@RestController
@Scope("publications:write")
class SignOffApi {

    private final SignOffDesk desk;

    SignOffApi(SignOffDesk desk) {
        this.desk = desk;
    }

    /** @param edition the one the signer has read */
    record Signature(int edition) {}

    @PostMapping("/api/v1/stories/{id}/sign-off")
    @Allow(Role.FINAL_REVIEWER)
    ResponseEntity<Void> signOff(@PathVariable StoryId id, @RequestBody Signature signature, Actor actor) {
        desk.signOff(id, signature.edition(), actor);
        return ResponseEntity.noContent().build();
    }
}
