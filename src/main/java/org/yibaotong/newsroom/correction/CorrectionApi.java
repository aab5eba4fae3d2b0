package org.yibaotong.newsroom.correction;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Corrections for programs. */
@RestController
@Scope("publications:write")
class CorrectionApi {

    private final CorrectionDesk desk;

    CorrectionApi(CorrectionDesk desk) {
        this.desk = desk;
    }

    /**
     * @param note for the public
     * @param reason for the newsroom
     */
    record SentCorrection(@Nullable String note, @Nullable String reason) {}

    @PostMapping("/api/v1/stories/{id}/correction")
    @Allow({Role.EDITOR, Role.FINAL_REVIEWER})
    ResponseEntity<Void> correct(@PathVariable StoryId id, @RequestBody SentCorrection sent, Actor actor) {
        var note = new PublicNote(sent.note() == null ? "" : sent.note());
        desk.correct(id, note, new Opinion(sent.reason() == null ? "" : sent.reason()), actor);
        return ResponseEntity.noContent().build();
    }
}
