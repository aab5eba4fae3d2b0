package org.yibaotong.inspection.byhand;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Where a program writes down what somebody, or another program, saw. Pictures are put in on the page. */
@RestController
@RequestMapping("/api/v1/findings")
@Allow(Role.REGISTRAR)
class ByHandApi {

    private final WritingDown writing;

    ByHandApi(WritingDown writing) {
        this.writing = writing;
    }

    record SeenJson(
            @Nullable UUID account,
            @Nullable String indicator,
            @Nullable String seen,
            @Nullable String page,
            @Nullable String day) {

        AccountId checkedAccount() {
            if (account == null) {
                throw new Refusal("finding.account.missing");
            }
            return new AccountId(account);
        }

        ByHandForm form() {
            return new ByHandForm(indicator, seen, page, day);
        }
    }

    record RecordedJson(UUID id) {}

    @PostMapping
    @Scope("inspections:write")
    ResponseEntity<RecordedJson> record(@RequestBody SeenJson sent, Actor actor) {
        var id = writing.record(sent.checkedAccount(), sent.form(), List.of(), actor);
        return ResponseEntity.created(URI.create("/api/v1/findings/" + id)).body(new RecordedJson(id.value()));
    }
}
