package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.closure.CaseId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Stays for programs: the same desk and the same refusals as on the page. */
@RestController
@RequestMapping("/api/v1/closures/{id}/stay")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class StayApi {

    private final StayDesk desk;

    StayApi(StayDesk desk) {
        this.desk = desk;
    }

    record WordsJson(@Nullable String words) {}

    @PostMapping
    @Scope("closures:write")
    ResponseEntity<Void> ask(@PathVariable CaseId id, @RequestBody WordsJson sent, Actor actor) {
        desk.ask(id, StationForm.or(sent.words()), actor);
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/answer")
    @Scope("closures:write")
    ResponseEntity<Void> answer(@PathVariable CaseId id, @RequestBody WordsJson sent, Actor actor) {
        desk.answer(id, StationForm.or(sent.words()), actor);
        return ResponseEntity.noContent().build();
    }
}
