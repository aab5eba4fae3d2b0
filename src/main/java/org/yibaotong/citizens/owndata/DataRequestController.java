package org.yibaotong.citizens.owndata;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The clerk's pages of requests about own data (个人信息要求). */
@Controller
@RequestMapping("/desk/data-requests")
@Allow(Role.EDITOR)
class DataRequestController {

    private static final String LIST = "/desk/data-requests";

    private final DataRequestDesk desk;
    private final DataRequests requests;
    private final Units units;
    private final People people;
    private final Words words;
    private final Clock clock;

    DataRequestController(
            DataRequestDesk desk, DataRequests requests, Units units, People people, Words words, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.units = units;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "true") boolean open, Actor actor, Paging paging) {
        var found = DataRequestDesk.sees(units, actor)
                ? requests.page(open, paging)
                : new Rows<DataRequest>(List.of(), paging, 0);
        var rows = new Rows<>(found.rows().stream().map(this::row).toList(), paging, found.total());
        return new ModelAndView("citizens/owndata/list", Map.of("rows", rows, "open", open, "said", said(actor)));
    }

    /** Whose it is stays in the safe until it is opened. */
    private DataRequestPage row(DataRequest one) {
        return page(one, Subject.NOBODY, List.of(), "");
    }

    private String said(Actor actor) {
        if (!DataRequestDesk.sees(units, actor)) {
            return "";
        }
        var today = Times.date(clock.instant());
        var year = requests.numbers(today.minusYears(1), today);
        return "一年里提了%d件，办了%d件，不能办的%d件，过了期限的%d件".formatted(year.asked(), year.done(), year.refused(), year.late());
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(CounterForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("counterForm") CounterForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var id = new UUID[1];
        if (!Attempt.succeeds(errors, "about", () -> id[0] = desk.enter(typed, actor))) {
            return form(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "登记好了，请另一个人办。");
        return new ModelAndView("redirect:" + LIST + "/" + id[0]);
    }

    private static ModelAndView form(CounterForm typed, HttpStatus status) {
        return new ModelAndView("citizens/owndata/form", Map.of("form", typed), status);
    }

    @PostMapping("/{request}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID request,
            @RequestParam Kept what,
            @RequestParam String id,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.withdraw(request, what, id, actor), "answer")
                .then(LIST + "/" + request, "撤回了，不再使用。", next, () -> shown(request, "", actor));
    }

    @GetMapping("/{request}")
    ModelAndView show(@PathVariable UUID request, Actor actor) {
        return shown(request, "", actor);
    }

    @PostMapping("/{request}/grant")
    ModelAndView grant(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String answer,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.grant(request, answer, actor), "answer")
                .then(LIST + "/" + request, "办好了。有手机号或邮箱的已经告诉，没有的请您告诉。", next, () -> shown(request, answer, actor));
    }

    @PostMapping("/{request}/refusal")
    ModelAndView refuse(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String answer,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.refuse(request, answer, actor), "answer")
                .then(LIST + "/" + request, "答复了。有手机号或邮箱的已经告诉，没有的请您告诉。", next, () -> shown(request, answer, actor));
    }

    private ModelAndView shown(UUID id, String typed, Actor actor) {
        var about = desk.about(id, actor);
        var request = page(requests.get(id), requests.subject(id), about, typed);
        return new ModelAndView("citizens/owndata/show", Map.of("request", request));
    }

    private DataRequestPage page(DataRequest one, Subject subject, List<KeptLine> about, String typed) {
        var today = Times.date(clock.instant());
        var by = one.enteredBy();
        return new DataRequestPage(
                LIST + "/" + one.id(),
                "第" + one.number() + "号",
                words.of(one.kind()),
                DataRequestPage.badge(one, today, words),
                Times.date(one.askedAt()).toString(),
                one.dueOn().toString(),
                one.isLate(today),
                one.state() == RequestState.OPEN,
                one.kind() == RequestKind.DELETE,
                one.kind() == RequestKind.CORRECT,
                one.words(),
                one.kind() == RequestKind.WITHDRAW,
                subject.masked(),
                subject.code() != null,
                requests.asker(one.id()).orElse(""),
                one.verified(),
                by == null ? "" : people.get(by).name(),
                subject.reached().isPresent(),
                about.stream().map(this::kept).toList(),
                one.answer(),
                typed);
    }

    private DataRequestPage.Kept kept(KeptLine line) {
        var said = line.thing() + "，" + line.until();
        return new DataRequestPage.Kept(line.what().name(), line.id(), words.of(line.what()), said, line.mayWithdraw());
    }
}
