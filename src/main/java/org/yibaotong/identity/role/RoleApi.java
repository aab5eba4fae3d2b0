package org.yibaotong.identity.role;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Who holds which role where, for programs of the security administrator. */
@RestController
@RequestMapping("/api/v1/roles")
@Allow(Role.SECURITY_ADMINISTRATOR)
class RoleApi {

    private final RoleDesk desk;
    private final GrantList list;

    RoleApi(RoleDesk desk, GrantList list) {
        this.desk = desk;
        this.list = list;
    }

    /** A grant as a program sends it. */
    record SentGrant(
            @Nullable UUID person,
            @Nullable Role role,
            @Nullable UUID unit) {}

    @GetMapping
    @Scope("roles:read")
    List<GrantRow> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean ended,
            Actor actor,
            Paging paging) {
        var at = unit == null ? null : new UnitId(unit);
        var filter = new GrantList.Filter(PlainText.line(q), role, at, ended);
        return list.find(filter, actor.reach(Role.SECURITY_ADMINISTRATOR), paging)
                .rows();
    }

    /** Granting twice is one grant. */
    @PostMapping
    @Scope("roles:write")
    ResponseEntity<Void> grant(@RequestBody SentGrant sent, Actor actor) {
        var person = new PersonId(required(sent.person(), "role.person.missing"));
        var role = required(sent.role(), "role.role.missing");
        desk.grant(person, role, new UnitId(required(sent.unit(), "role.unit.missing")), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{grant}/end")
    @Scope("roles:write")
    ResponseEntity<Void> end(@PathVariable UUID grant, Actor actor) {
        desk.end(grant, actor);
        return ResponseEntity.noContent().build();
    }

    private static <T> T required(@Nullable T sent, String code) {
        if (sent == null) {
            throw new Refusal(code);
        }
        return sent;
    }
}
