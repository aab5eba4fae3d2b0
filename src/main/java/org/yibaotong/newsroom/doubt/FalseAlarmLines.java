package org.yibaotong.newsroom.doubt;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;

/** Prints false alarms. */
@Component
class FalseAlarmLines {

    private final FalseAlarms falseAlarms;
    private final People people;
    private final Clock clock;

    FalseAlarmLines(FalseAlarms falseAlarms, People people, Clock clock) {
        this.falseAlarms = falseAlarms;
        this.people = people;
        this.clock = clock;
    }

    Rows<FalseAlarmLine> list(Paging paging) {
        var found = falseAlarms.list(paging);
        var names = people.names(found.rows().stream().map(FalseAlarm::by).collect(Collectors.toSet()));
        var now = clock.instant();
        var printed = found.rows().stream()
                .map(one -> new FalseAlarmLine(
                        one.id().toString(),
                        one.words(),
                        names.getOrDefault(one.by(), "") + " " + Times.brief(one.at(), now)))
                .toList();
        return new Rows<>(printed, found.page(), found.total());
    }
}
