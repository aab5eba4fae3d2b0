package org.yibaotong.identity.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;

/** All units one looks after. */
@Controller
@RequestMapping("/desk/units")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class UnitsController {

    private final UnitList list;

    UnitsController(UnitList list) {
        this.list = list;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "false") boolean closed,
            Paging paging,
            Actor actor,
            Model model) {
        var reach = actor.reach(Role.SYSTEM_ADMINISTRATOR);
        var filter = new UnitList.Filter(PlainText.line(q), level, line, closed);
        var all = list.find(new UnitList.Filter("", null, "", false), reach, new Paging(1));
        model.addAttribute(
                "units",
                new UnitsPage(
                        all.total(),
                        filter.isSet() ? List.of() : list.tree(reach),
                        filter.isSet() ? list.find(filter, reach, paging) : null,
                        filter.q(),
                        level == null ? "" : level.name(),
                        line,
                        closed,
                        list.lines()));
        return "identity/unit/list";
    }
}
