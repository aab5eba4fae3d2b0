package org.yibaotong.audit.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.audit.check.CheckRun;
import org.yibaotong.audit.check.CheckRuns;
import org.yibaotong.audit.trail.TrailPage.Checked;
import org.yibaotong.audit.trail.TrailPage.Choice;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Times;

/** The trail (留痕), read by the auditor and by nobody else. */
@Controller
@RequestMapping("/desk/trail")
@Allow(Role.AUDITOR)
class TrailController {

    private final TrailReader reader;
    private final TrailList list;
    private final TrailFile file;
    private final CheckRuns runs;
    private final Clock clock;

    TrailController(TrailReader reader, TrailList list, TrailFile file, CheckRuns runs, Clock clock) {
        this.reader = reader;
        this.list = list;
        this.file = file;
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("filter") TrailFilter filter, Paging paging) {
        var page = new TrailPage(
                reader.find(filter, paging),
                filter,
                choices(list.acts(), reader::act),
                choices(list.kinds(), reader::kind),
                runs.last().map(this::checked).orElse(new Checked("none", "还没有核对过。", "", 0, 0)));
        return new ModelAndView("audit/trail/list", Map.of("trail", page));
    }

    @PostMapping("/exports")
    void export(@ModelAttribute("filter") TrailFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        file.send(filter, actor, response);
    }

    private static List<Choice> choices(List<String> values, UnaryOperator<String> words) {
        return values.stream()
                .map(value -> new Choice(value, words.apply(value)))
                .toList();
    }

    private Checked checked(CheckRun run) {
        var at = Times.minute(run.startedAt());
        if (run.finishedAt() == null) {
            return run.isUnderWay(clock.instant())
                    ? new Checked(
                            "running", "正在核对：" + run.done() + " / " + run.total() + "条", "", run.done(), run.total())
                    : new Checked("stopped", at + "的核对中断了，请再核对一次。", "", run.done(), run.total());
        }
        return run.broken().isPresent()
                ? new Checked(
                        "broken",
                        at + "核对：第" + run.broken().getAsLong() + "条对不上，它或它前后被改动、删除或调换过。",
                        "",
                        run.done(),
                        run.total())
                : new Checked("whole", at + "核对：共" + run.total() + "条，链条完整。", run.hash(), run.done(), run.total());
    }
}
