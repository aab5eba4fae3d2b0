package org.yibaotong.inspection.overview;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.Units;
import org.yibaotong.inspection.run.InspectionDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The page 检查: how the city stands and what was found, the same as a sheet, and the indicators it goes by. */
@Controller
@RequestMapping("/desk/inspections")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class OverviewController {

    private final OverviewPages pages;
    private final FindingExport export;
    private final InspectionDesk desk;
    private final Units units;

    OverviewController(OverviewPages pages, FindingExport export, InspectionDesk desk, Units units) {
        this.pages = pages;
        this.export = export;
        this.desk = desk;
        this.units = units;
    }

    @GetMapping
    String list(FilterParameters asked, Actor actor, Paging paging, Model model) {
        model.addAttribute("overview", pages.page(pages.filter(asked, actor), paging, actor));
        model.addAttribute("unit", asked.unit() == null ? "" : units.written(asked.unit()));
        return "inspection/overview/list";
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet(FilterParameters asked, Actor actor) {
        return export.sheet(pages.filter(asked, actor), actor);
    }

    @GetMapping("/indicators")
    String indicators(Model model) {
        model.addAttribute("indicators", pages.inForce());
        return "inspection/overview/indicators";
    }

    @PostMapping("/runs")
    @Allow(Role.REGISTRAR)
    String begin(Actor actor, RedirectAttributes next) {
        desk.begin(actor);
        next.addFlashAttribute("toast", "检查开始了，可以关掉这一页。");
        return "redirect:/desk/inspections";
    }
}
