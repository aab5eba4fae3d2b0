package org.yibaotong.citizens.signupplan;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** How one signs up, for programs. */
@RestController
@RequestMapping("/api/v1/services/{service}/sign-ups/plan")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class PlanApi {

    private final PlanDesk desk;

    PlanApi(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Scope("services:read")
    PlanForm plan(@PathVariable ServiceId service, Actor actor) {
        return desk.form(service, actor);
    }

    @PutMapping
    @Scope("services:write")
    PlanForm plan(@PathVariable ServiceId service, @RequestBody PlanForm sent, Actor actor) {
        desk.plan(service, sent, actor);
        return desk.form(service, actor);
    }
}
