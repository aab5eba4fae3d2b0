package org.yibaotong.portal.units;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.portal.units.UnitListPage.Group;
import org.yibaotong.web.Allow;

/** The units of the place (单位), and each. */
@Controller
@RequestMapping("/units")
@Allow(anyone = true)
class UnitsController {

    private static final int LONGEST = 60;

    private final UnitNames names;
    private final UnitWriter writer;
    private final Printer printer;

    UnitsController(UnitNames names, UnitWriter writer, Printer printer) {
        this.names = names;
        this.writer = writer;
        this.printer = printer;
    }

    @GetMapping
    void list(@RequestParam(defaultValue = "") String q, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var words = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        var page = new UnitListPage(words, words.isEmpty() ? names.places() : found(words));
        Sender.send(printer.html(200, "portal/units/list", "/units", Map.of("units", page)), request, response);
    }

    private List<Group> found(String words) {
        var found = names.called(words);
        return found.isEmpty() ? List.of() : List.of(new Group("找到的单位", found));
    }

    @GetMapping("/{name}")
    void show(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = writer.write(name, before, after);
        Sender.send(
                printer.html(200, "portal/units/show", NamedUnits.url(name), Map.of("unit", page)), request, response);
    }
}
