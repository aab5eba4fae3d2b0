package org.yibaotong.identity.unit;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;

/** Tells a field which units could be meant while one types: some of those reached by the roles named, or by any. */
@Controller
class UnitNamesController {

    private final UnitBook units;

    UnitNamesController(UnitBook units) {
        this.units = units;
    }

    @GetMapping("/desk/unit-names")
    @Allow
    @ResponseBody
    List<String> suggest(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<Role> role, Actor actor) {
        var roles = role.isEmpty() ? Role.values() : role.toArray(Role[]::new);
        return units.suggest(PlainText.line(q), actor.reach(roles));
    }
}
