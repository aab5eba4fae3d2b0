package org.yibaotong.inspection.spotcheck;

import java.util.Map;
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
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The pages of spot checks: all there were, drawing one, and one with what was drawn and its files. */
@Controller
@RequestMapping("/desk/inspections/spot-checks")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class SpotCheckController {

    private final SpotCheckPages pages;
    private final SpotCheckFiles files;
    private final SpotCheckDesk desk;

    SpotCheckController(SpotCheckPages pages, SpotCheckFiles files, SpotCheckDesk desk) {
        this.pages = pages;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping
    String list(Actor actor, Paging paging, Model model) {
        model.addAttribute("rows", pages.list(paging, actor));
        model.addAttribute("mayKeep", actor.has(Role.REGISTRAR));
        return "inspection/spotcheck/list";
    }

    @GetMapping("/new")
    @Allow(Role.REGISTRAR)
    ModelAndView blank(@RequestParam(defaultValue = "SAMPLE") Extent extent) {
        return form(SpotCheckForm.blank(extent), HttpStatus.OK);
    }

    @PostMapping
    @Allow(Role.REGISTRAR)
    ModelAndView draw(
            @ModelAttribute("spotCheckForm") SpotCheckForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var id = new SpotCheckId[1];
        if (!Attempt.succeeds(errors, "name", () -> id[0] = desk.draw(typed, actor))) {
            return form(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", typed.isOfAll() ? "名单定好了。" : "抽好了。种子和名单都在这一页，谁都可以重抽一遍。");
        return new ModelAndView("redirect:/desk/inspections/spot-checks/" + id[0]);
    }

    @GetMapping("/{id}")
    String show(@PathVariable SpotCheckId id, Actor actor, Paging paging, Model model) {
        model.addAttribute("spotCheck", pages.page(id, paging, actor));
        return "inspection/spotcheck/show";
    }

    @PostMapping("/{id}/results")
    @Allow(Role.REGISTRAR)
    String settle(@PathVariable SpotCheckId id, Actor actor, RedirectAttributes next) {
        desk.settle(id, actor);
        next.addFlashAttribute("toast", "结果定下来了，可以下载通报。");
        return "redirect:/desk/inspections/spot-checks/" + id;
    }

    @GetMapping("/{id}/population")
    ResponseEntity<byte[]> population(@PathVariable SpotCheckId id, Actor actor) {
        return files.population(pages.visible(id, actor));
    }

    @GetMapping("/{id}/sheet")
    ResponseEntity<byte[]> sheet(@PathVariable SpotCheckId id, Actor actor) {
        return files.sheet(pages.visible(id, actor));
    }

    @GetMapping("/{id}/circular")
    ResponseEntity<byte[]> circular(@PathVariable SpotCheckId id, Actor actor) {
        return files.word(pages.visible(id, actor));
    }

    @GetMapping("/{id}/circular/pdf")
    ResponseEntity<byte[]> circularForPrinting(@PathVariable SpotCheckId id, Actor actor) {
        return files.pdf(pages.visible(id, actor));
    }

    private static ModelAndView form(SpotCheckForm typed, HttpStatus status) {
        return new ModelAndView("inspection/spotcheck/form", Map.of("form", typed), status);
    }
}
