package org.yibaotong.citizens.owndata;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.DataRequestEntered;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Takes requests about own data in, wherever they are made: all have the same day by which they are answered. */
@Component
class Intake {

    private final DataRequests requests;
    private final Units units;
    private final People people;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final RequestSettings settings;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            DataRequests requests,
            Units units,
            People people,
            Notices notices,
            WorkingDays workingDays,
            RequestSettings settings,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.units = units;
        this.people = people;
        this.notices = notices;
        this.workingDays = workingDays;
        this.settings = settings;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    UUID take(RequestKind kind, String said, Subject subject, @Nullable AtCounter counter) {
        var now = clock.instant();
        var dueOn = workingDays.after(Times.date(now), settings.answerDays());
        var id = NewId.next();
        long number = requests.add(id, kind, said, subject, counter, now, dueOn);
        var home = units.root().orElseThrow(() -> new Refusal("message.box.not-open"));
        notices.tell(
                new Notice(
                        "data-request.asked",
                        "个人信息要求：" + words.of(kind),
                        "第" + number + "号，请在" + dueOn + "前答复。",
                        "/desk/data-requests/" + id),
                people.holding(Role.EDITOR, home),
                now);
        if (counter != null) {
            var detail = words.of(kind) + "，" + counter.verified();
            events.publishEvent(new DataRequestEntered(id, number, detail, counter.by(), now));
        }
        return id;
    }
}
