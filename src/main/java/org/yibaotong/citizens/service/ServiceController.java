package org.yibaotong.citizens.service;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The clerk's pages of services (便民服务): the list, one of them, writing it down, making sure, closing it. */
@Controller
@RequestMapping("/desk/services")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class ServiceController {

    private final ServiceDesk desk;
    private final ServicePages pages;
    private final ServiceExport export;
    private final ServiceSettings settings;
    private final Units units;

    ServiceController(
            ServiceDesk desk, ServicePages pages, ServiceExport export, ServiceSettings settings, Units units) {
        this.desk = desk;
        this.pages = pages;
        this.export = export;
        this.settings = settings;
        this.units = units;
    }

    @GetMapping
    String list(FilterParameters asked, Actor actor, Paging paging, Model model) {
        model.addAttribute("services", pages.list(pages.filter(asked, actor), paging, actor));
        model.addAttribute("unit", asked.unit() == null ? "" : units.written(asked.unit()));
        return "citizens/service/list";
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet(FilterParameters asked, Actor actor) {
        return export.sheet(pages.filter(asked, actor), actor);
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        return form(ServiceForm.empty(actor.unit().toString()), null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("serviceForm") ServiceForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var id = new ServiceId[1];
        if (!Attempt.succeeds(errors, "name", () -> id[0] = desk.enter(typed, actor))) {
            return form(typed, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "登记好了，群众现在就看得到。");
        return new ModelAndView("redirect:/desk/services/" + id[0]);
    }

    @GetMapping("/{service}")
    ModelAndView show(@PathVariable ServiceId service, Actor actor) {
        return new ModelAndView("citizens/service/show", Map.of("service", pages.page(service, actor)));
    }

    @GetMapping("/{service}/edit")
    ModelAndView edit(@PathVariable ServiceId service, Actor actor) {
        return form(ServiceForm.of(pages.visible(service, actor)), service, HttpStatus.OK);
    }

    @PostMapping("/{service}")
    ModelAndView revise(
            @PathVariable ServiceId service,
            @ModelAttribute("serviceForm") ServiceForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        pages.visible(service, actor);
        if (!Attempt.succeeds(errors, "name", () -> desk.revise(service, typed, actor))) {
            return form(typed, service, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "改好了，也算今天核对过。");
        return new ModelAndView("redirect:/desk/services/" + service);
    }

    @PostMapping("/{service}/confirmation")
    String confirm(@PathVariable ServiceId service, Actor actor, RedirectAttributes next) {
        desk.confirm(service, actor);
        next.addFlashAttribute("toast", "记下了，今天核对过。");
        return "redirect:/desk/services/" + service;
    }

    @PostMapping("/{service}/closing")
    ModelAndView close(
            @PathVariable ServiceId service,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.close(service, reason, actor), "reason")
                .then("/desk/services/" + service, "停办了，页面上写着为什么。", next, () -> show(service, actor));
    }

    @PostMapping("/{service}/reopening")
    String reopen(@PathVariable ServiceId service, Actor actor, RedirectAttributes next) {
        desk.reopen(service, actor);
        next.addFlashAttribute("toast", "恢复了，群众又看得到。");
        return "redirect:/desk/services/" + service;
    }

    private ModelAndView form(ServiceForm typed, @Nullable ServiceId service, HttpStatus status) {
        var model = Map.of(
                "form",
                typed,
                "url",
                "/desk/services" + (service == null ? "" : "/" + service),
                "topics",
                settings.topics(),
                "unit",
                units.written(ServiceForm.or(typed.unit())));
        return new ModelAndView("citizens/service/form", model, status);
    }
}
