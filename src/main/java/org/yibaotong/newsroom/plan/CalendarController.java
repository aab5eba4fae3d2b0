package org.yibaotong.newsroom.plan;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.plan.CalendarAddresses.Reader;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Site;

/** The plan in one's own calendar: an address that is secret, and ends with the right to see the plan. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);

    private final CalendarAddresses addresses;
    private final PlanList list;
    private final People people;
    private final Site site;
    private final Clock clock;

    CalendarController(CalendarAddresses addresses, PlanList list, People people, Site site, Clock clock) {
        this.addresses = addresses;
        this.list = list;
        this.people = people;
        this.site = site;
        this.clock = clock;
    }

    @PostMapping("/desk/plan/calendar")
    @Allow(Role.EDITOR)
    String plan(Actor actor, RedirectAttributes next) {
        return renew(new Reader(actor.person(), false), "/desk/plan", next);
    }

    @PostMapping("/desk/assignments/calendar")
    @Allow
    String own(Actor actor, RedirectAttributes next) {
        return renew(new Reader(actor.person(), true), "/desk/assignments", next);
    }

    private String renew(Reader reader, String back, RedirectAttributes next) {
        var link = addresses.renew(reader, clock.instant());
        next.addFlashAttribute("calendar", site.address() + "/calendars/" + link.text() + ".ics");
        return "redirect:" + back;
    }

    @GetMapping("/calendars/{link}.ics")
    @Allow(anyone = true)
    ResponseEntity<String> read(@PathVariable String link) {
        var reader = addresses.reader(new SecretLink(link)).orElseThrow(() -> new NotFound("calendar", "link"));
        var actor = people.findActive(reader.person()).orElseThrow(() -> new NotFound("calendar", "link"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(calendar(reader, actor).text(clock.instant()));
    }

    private Calendar calendar(Reader reader, Actor actor) {
        var from = clock.instant().minus(BEFORE);
        if (reader.own()) {
            return new Calendar("我的采访任务", tasks(reader, from));
        }
        var planned = list
                .between(actor.reach(Role.EDITOR), from, clock.instant().plus(AHEAD))
                .stream()
                .map(one -> new Calendar.Entry(
                        one.id().toString(), one.title(), one.place(), one.note(), one.beginsAt(), one.calledOff()))
                .toList();
        return new Calendar("采访安排", planned);
    }

    private List<Calendar.Entry> tasks(Reader reader, java.time.Instant from) {
        return list.tasksOf(reader.person(), from).stream()
                .filter(task -> task.state() != AssignmentState.DECLINED)
                .map(task -> new Calendar.Entry(
                        task.id().toString(),
                        task.title(),
                        task.place(),
                        task.note(),
                        task.beginsAt(),
                        task.state() == AssignmentState.CALLED_OFF))
                .toList();
    }
}
