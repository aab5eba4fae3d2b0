package org.yibaotong.closure.campaign;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The pages of campaigns: all of them, a dry run, one with its sums, and its report as files. */
@Controller
@RequestMapping("/desk/campaigns")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class CampaignController {

    private final CampaignPages pages;
    private final CampaignDesk desk;
    private final DecisionDesk decisions;
    private final ReportFiles files;

    CampaignController(CampaignPages pages, CampaignDesk desk, DecisionDesk decisions, ReportFiles files) {
        this.pages = pages;
        this.desk = desk;
        this.decisions = decisions;
        this.files = files;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("lines", pages.all(actor));
        model.addAttribute("mayWeigh", actor.has(Role.REGISTRAR));
        return "closure/campaign/list";
    }

    @GetMapping("/new")
    @Allow(Role.REGISTRAR)
    ModelAndView blank() {
        return form(CampaignForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping
    @Allow(Role.REGISTRAR)
    ModelAndView weigh(
            @ModelAttribute("campaignForm") CampaignForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var id = new CampaignId[1];
        if (!Attempt.succeeds(errors, "name", () -> id[0] = desk.weigh(typed, actor))) {
            return form(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "开始试算了，可以关掉这一页。");
        return new ModelAndView("redirect:/desk/campaigns/" + id[0]);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable CampaignId id, Actor actor) {
        return new ModelAndView("closure/campaign/show", "campaign", pages.page(id, actor));
    }

    @PostMapping("/{id}/start")
    @Allow(Role.REGISTRAR)
    String start(@PathVariable CampaignId id, Actor actor, RedirectAttributes next) {
        desk.start(id, actor);
        next.addFlashAttribute("toast", "行动开始了。名单从现在起不再变。");
        return "redirect:/desk/campaigns/" + id;
    }

    @PostMapping("/{id}/cases")
    @Allow(Role.REGISTRAR)
    ModelAndView begin(@PathVariable CampaignId id, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> flash.addFlashAttribute("begun", decisions.begin(id, actor)))
                .then("/desk/campaigns/" + id, "办过了", flash, () -> show(id, actor));
    }

    @PostMapping("/{id}/end")
    @Allow(Role.REGISTRAR)
    ModelAndView end(@PathVariable CampaignId id, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.end(id, actor))
                .then("/desk/campaigns/" + id, "行动结束了，报告可以下载。", flash, () -> show(id, actor));
    }

    @GetMapping("/{id}/report.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable CampaignId id, Actor actor) {
        return files.workbook(pages.page(id, actor));
    }

    @GetMapping("/{id}/report.docx")
    ResponseEntity<byte[]> document(@PathVariable CampaignId id, Actor actor) {
        return files.document(pages.page(id, actor));
    }

    @GetMapping("/{id}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CampaignId id, Actor actor) {
        return files.pdf(pages.page(id, actor));
    }

    private ModelAndView form(CampaignForm typed, HttpStatus status) {
        return new ModelAndView("closure/campaign/form", Map.of("form", typed, "policies", pages.policies()), status);
    }
}
