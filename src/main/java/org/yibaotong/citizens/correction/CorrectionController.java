package org.yibaotong.citizens.correction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.owndata.DataRequestDesk;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** The page on which what lies in the safe is put right. */
@Controller
@RequestMapping("/desk/data-requests/{request}/corrections")
@Allow(Role.EDITOR)
class CorrectionController {

    private final CorrectionDesk desk;
    private final Corrections corrections;
    private final DataRequestDesk requests;
    private final People people;
    private final Words words;

    CorrectionController(
            CorrectionDesk desk, Corrections corrections, DataRequestDesk requests, People people, Words words) {
        this.desk = desk;
        this.corrections = corrections;
        this.requests = requests;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID request, Actor actor) {
        return page(request, actor);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String right,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.ask(request, what, right, actor), "what", "right")
                .then(url(request), "记下了，等另一个人核对。", next, () -> page(request, actor));
    }

    @PostMapping("/{correction}/approval")
    ModelAndView give(@PathVariable UUID request, @PathVariable UUID correction, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.give(request, correction, actor))
                .then(url(request), "改好了。", next, () -> page(request, actor));
    }

    @PostMapping("/{correction}/removal")
    ModelAndView drop(@PathVariable UUID request, @PathVariable UUID correction, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.drop(request, correction, actor))
                .then(url(request), "去掉了，可以重新写。", next, () -> page(request, actor));
    }

    private ModelAndView page(UUID id, Actor actor) {
        var request = requests.getCorrection(id, actor);
        var contact = requests.contactOfCorrection(id, actor);
        var choices = desk.choices(id, actor);
        var all = corrections.of(id);
        var names = people.names(all.stream()
                .flatMap(one -> Stream.of(one.askedBy(), one.givenBy()))
                .filter(java.util.Objects::nonNull)
                .toList());
        return new ModelAndView(
                "citizens/correction/show",
                Map.of(
                        "correction",
                        new CorrectionPage(
                                url(id),
                                "/desk/data-requests/" + id,
                                "第" + request.number() + "号",
                                request.words(),
                                contact.masked() + (request.enteredBy() == null ? "，本人用代码证明过" : "，窗口核实过"),
                                choices.stream()
                                        .map(one -> new CorrectionPage.Choice(one.key(), said(one)))
                                        .toList(),
                                all.stream()
                                        .map(one -> line(id, one, choices, names, actor))
                                        .toList())));
    }

    private CorrectionPage.Line line(
            UUID id, Correction one, List<CorrectionDesk.Choice> choices, Map<PersonId, String> names, Actor actor) {
        var what = choices.stream()
                .filter(choice -> choice.line().id().equals(one.keptId()) && choice.detail() == one.detail())
                .findFirst()
                .map(this::said)
                .orElseGet(() -> words.of(one.kept()) + "，" + words.of(one.detail()));
        var given = one.givenBy();
        return new CorrectionPage.Line(
                url(id) + "/" + one.id(),
                what,
                one.right(),
                names.getOrDefault(one.askedBy(), "") + "写的"
                        + (given == null ? "" : "，" + names.getOrDefault(given, "") + "核对的"),
                one.isDone(),
                !one.isDone() && !actor.is(one.askedBy()));
    }

    private String said(CorrectionDesk.Choice choice) {
        return words.of(choice.line().what()) + "“" + choice.line().thing() + "”的" + words.of(choice.detail());
    }

    private static String url(UUID request) {
        return "/desk/data-requests/" + request + "/corrections";
    }
}
