package org.yibaotong.web;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.shared.Actor;

/** The way into the desk (工作台): straight to the first thing on one's menu. */
@Controller
class DeskDoor {

    private final ObjectProvider<MenuSource> menus;

    DeskDoor(ObjectProvider<MenuSource> menus) {
        this.menus = menus;
    }

    @GetMapping("/desk")
    @Allow
    String enter(Actor actor) {
        return "redirect:"
                + menus.orderedStream()
                        .flatMap(source -> source.menu(actor).stream())
                        .min(Comparator.comparingInt(MenuItem::order))
                        .map(MenuItem::url)
                        .orElse("/desk/me");
    }
}
