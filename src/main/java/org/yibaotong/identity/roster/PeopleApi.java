package org.yibaotong.identity.roster;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDesk.Enrolled;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** All people one looks after, for programs, and the way in for new ones. */
@RestController
@RequestMapping("/api/v1/people")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class PeopleApi {

    private final PeopleList list;
    private final PersonDesk desk;

    PeopleApi(PeopleList list, PersonDesk desk) {
        this.list = list;
        this.desk = desk;
    }

    /** @param password to hand over; this answer is the only place where it stands */
    record EnrolledJson(UUID id, String login, String name, String password) {

        static EnrolledJson of(Enrolled enrolled) {
            return new EnrolledJson(
                    enrolled.person().value(),
                    enrolled.login(),
                    enrolled.name(),
                    enrolled.password().text());
        }
    }

    @GetMapping
    @Scope("people:read")
    List<PersonRow> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "true") boolean active,
            Actor actor,
            Paging paging) {
        var filter = new PeopleList.Filter(PlainText.line(q), unit == null ? null : new UnitId(unit), active);
        return list.find(filter, actor.reach(Role.SYSTEM_ADMINISTRATOR), paging).rows();
    }

    @PostMapping
    @Scope("people:write")
    ResponseEntity<EnrolledJson> enrol(@RequestBody SentPerson sent, Actor actor) {
        var enrolled = desk.enrol(sent.login(), sent.details(), sent.unitId(), actor);
        return ResponseEntity.created(URI.create("/api/v1/people/" + enrolled.person()))
                .body(EnrolledJson.of(enrolled));
    }
}
