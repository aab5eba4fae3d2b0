package org.yibaotong.newsroom.withdrawal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Withdrawals for programs; a program, too, has to say which headline it means. */
@RestController
@Scope("publications:write")
class WithdrawalApi {

    private final WithdrawalDesk desk;

    WithdrawalApi(WithdrawalDesk desk) {
        this.desk = desk;
    }

    /** @param note for the public */
    record SentWithdrawal(
            @Nullable String headline, @Nullable String note) {}

    @PostMapping("/api/v1/stories/{id}/withdrawal")
    @Allow({Role.EDITOR, Role.FINAL_REVIEWER})
    ResponseEntity<Void> withdraw(@PathVariable StoryId id, @RequestBody SentWithdrawal sent, Actor actor) {
        var note = new PublicNote(sent.note() == null ? "" : sent.note());
        desk.withdraw(id, sent.headline() == null ? "" : sent.headline(), note, actor);
        return ResponseEntity.noContent().build();
    }
}
