package org.yibaotong.closure.campaign;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The list of a campaign, decided on one by one or many at once, and the card of one account. */
@Controller
@RequestMapping("/desk/campaigns/{id}/accounts")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class ListController {

    private final CampaignPages pages;
    private final ListedLines lines;
    private final Cards cards;
    private final DecisionDesk desk;

    ListController(CampaignPages pages, ListedLines lines, Cards cards, DecisionDesk desk) {
        this.pages = pages;
        this.lines = lines;
        this.cards = cards;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(@PathVariable CampaignId id, ListFilter filter, Paging paging, Actor actor) {
        return list(id, filter, paging, DecisionForm.EMPTY, ObjectionForm.EMPTY, actor)
                .addObject("isCarried", false);
    }

    /** Another page of it, with what was ticked on this one and typed. */
    @PostMapping("/choosing")
    ModelAndView choose(
            @PathVariable CampaignId id,
            @ModelAttribute DecisionForm typed,
            @ModelAttribute ObjectionForm objection,
            ListFilter filter,
            Paging paging,
            Actor actor) {
        return list(id, filter, paging, typed, objection, actor);
    }

    @PostMapping("/decisions")
    @Allow(Role.REGISTRAR)
    ModelAndView decide(
            @PathVariable CampaignId id,
            @ModelAttribute DecisionForm typed,
            ListFilter filter,
            Paging paging,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.decide(id, typed, actor), DecisionForm.FIELDS)
                .then(
                        "/desk/campaigns/" + id + "/accounts?decided=OPEN",
                        "定下来了",
                        flash,
                        () -> list(id, filter, paging, typed, ObjectionForm.EMPTY, actor));
    }

    @PostMapping("/objections")
    @Allow(Role.CORRESPONDENT)
    ModelAndView object(
            @PathVariable CampaignId id,
            @ModelAttribute ObjectionForm typed,
            ListFilter filter,
            Paging paging,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.object(id, typed, actor), DecisionForm.FIELDS)
                .then(
                        "/desk/campaigns/" + id + "/accounts?decided=OBJECTED",
                        "异议交上去了，定的人要写明理由答复",
                        flash,
                        () -> list(id, filter, paging, DecisionForm.EMPTY, typed, actor));
    }

    @GetMapping("/{account}")
    ModelAndView show(@PathVariable CampaignId id, @PathVariable AccountId account, Actor actor) {
        return card(id, account, DecisionForm.EMPTY, "", actor);
    }

    @PostMapping("/{account}/decision")
    @Allow(Role.REGISTRAR)
    ModelAndView decide(
            @PathVariable CampaignId id,
            @PathVariable AccountId account,
            @ModelAttribute DecisionForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.decide(id, typed.of(account), actor), DecisionForm.FIELDS)
                .then(
                        "/desk/campaigns/" + id + "/accounts/" + account,
                        "定下来了",
                        flash,
                        () -> card(id, account, typed, "", actor));
    }

    @PostMapping("/{account}/objection")
    @Allow(Role.CORRESPONDENT)
    ModelAndView object(
            @PathVariable CampaignId id,
            @PathVariable AccountId account,
            @RequestParam(defaultValue = "") String objection,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.object(id, ObjectionForm.of(account, objection), actor), DecisionForm.FIELDS)
                .then(
                        "/desk/campaigns/" + id + "/accounts/" + account,
                        "异议交上去了，定的人要写明理由答复",
                        flash,
                        () -> card(id, account, DecisionForm.EMPTY, objection, actor));
    }

    /** What was refused comes back as it was: the same part of the list, what was chosen and what was typed. */
    private ModelAndView list(
            CampaignId id, ListFilter filter, Paging paging, DecisionForm typed, ObjectionForm objection, Actor actor) {
        var rows = lines.lines(id, filter, paging, actor);
        return new ModelAndView("closure/campaign/accounts")
                .addObject("campaign", pages.page(id, actor))
                .addObject("filter", filter)
                .addObject("rows", rows)
                .addObject("elsewhere", lines.elsewhere(id, typed.orChosen(objection), rows, actor))
                .addObject("isCarried", true)
                .addObject("form", typed)
                .addObject("objection", objection);
    }

    private ModelAndView card(CampaignId id, AccountId account, DecisionForm typed, String objection, Actor actor) {
        return new ModelAndView("closure/campaign/card", "card", cards.page(id, account, typed, objection, actor));
    }
}
