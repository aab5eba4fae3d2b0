package org.yibaotong.identity.roster;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** One person, for programs. */
@RestController
@RequestMapping("/api/v1/people/{person}")
@Allow(Role.SYSTEM_ADMINISTRATOR)
@Scope("people:write")
class PersonApi {

    private final PeopleList list;
    private final PersonDesk desk;

    PersonApi(PeopleList list, PersonDesk desk) {
        this.list = list;
        this.desk = desk;
    }

    @GetMapping
    @Allow({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR})
    @Scope("people:read")
    PersonRow show(@PathVariable PersonId person, Actor actor) {
        return list.get(person, actor);
    }

    @PutMapping
    ResponseEntity<Void> revise(@PathVariable PersonId person, @RequestBody SentPerson sent, Actor actor) {
        desk.revise(person, sent.details(), sent.unitId(), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/deactivation")
    ResponseEntity<Void> deactivate(@PathVariable PersonId person, Actor actor) {
        desk.deactivate(person, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/reactivation")
    ResponseEntity<Void> reactivate(@PathVariable PersonId person, Actor actor) {
        desk.reactivate(person, actor);
        return ResponseEntity.noContent().build();
    }

    /** This answer is the only place where the password stands. */
    @PostMapping("/password")
    Map<String, String> reissuePassword(@PathVariable PersonId person, Actor actor) {
        return Map.of("password", desk.reissuePassword(person, actor).text());
    }
}
