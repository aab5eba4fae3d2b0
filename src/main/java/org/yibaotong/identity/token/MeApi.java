package org.yibaotong.identity.token;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Tells a program whom it acts for: the first call to try with a new token. */
@RestController
class MeApi {

    /** @param roles those the token lends */
    record Me(UUID id, String name, UUID unitId, String unit, List<Role> roles) {}

    @GetMapping("/api/v1/me")
    @Allow
    @Scope
    Me show(Actor actor) {
        var roles = actor.roles().stream().sorted().toList();
        return new Me(actor.person().value(), actor.name(), actor.unit().value(), actor.unitName(), roles);
    }
}
