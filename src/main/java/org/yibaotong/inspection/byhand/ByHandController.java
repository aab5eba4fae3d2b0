package org.yibaotong.inspection.byhand;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.inspection.finding.SentPictures;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Times;

/** The page on which somebody writes down what they saw (记一个问题). */
@Controller
@RequestMapping("/desk/inspections/findings")
@Allow(Role.REGISTRAR)
class ByHandController {

    private final ByHandDesk desk;
    private final WritingDown writing;
    private final SentPictures sent;
    private final Clock clock;

    ByHandController(ByHandDesk desk, WritingDown writing, SentPictures sent, Clock clock) {
        this.desk = desk;
        this.writing = writing;
        this.sent = sent;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam AccountId account, Actor actor) {
        return page(account, null, actor);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam AccountId account,
            @ModelAttribute ByHandForm typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> pictures,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(
                        () -> writing.record(account, typed, sent.keep(pictures, actor.person()), actor),
                        ByHandForm.FIELDS)
                .then("/desk/inspections?account=" + account, "记下了，单位会收到消息", flash, () -> page(account, typed, actor));
    }

    private ModelAndView page(AccountId id, @Nullable ByHandForm typed, Actor actor) {
        var today = Times.date(clock.instant());
        var account = desk.kept(id, actor);
        var form = typed == null
                ? new ByHandForm("", "", account.isWebsite() ? account.link() : "", today.toString())
                : typed;
        var model = new HashMap<String, Object>();
        model.put("account", account);
        model.put("indicators", desk.askable(account, today));
        model.put("typed", form);
        model.put("today", today.toString());
        return new ModelAndView("inspection/byhand/new", model);
    }
}
