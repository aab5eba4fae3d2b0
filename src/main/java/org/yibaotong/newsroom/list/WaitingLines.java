package org.yibaotong.newsroom.list;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.head.StoryMarks;
import org.yibaotong.web.Times;

/** Prints the stories of a queue. */
@Component
public class WaitingLines {

    private final People people;
    private final Units units;
    private final StoryMarks marks;
    private final Clock clock;

    WaitingLines(People people, Units units, StoryMarks marks, Clock clock) {
        this.people = people;
        this.units = units;
        this.marks = marks;
        this.clock = clock;
    }

    /** @param page what to open for each, below the story's own address */
    public List<WaitingLine> of(List<StoryRow> rows, String page) {
        var editors = people.names(rows.stream().map(StoryRow::editor).toList());
        var unitNames = units.names(rows.stream().map(StoryRow::unit).toList());
        var now = clock.instant();
        return rows.stream()
                .map(row -> new WaitingLine(
                        "/desk/stories/" + row.id() + page,
                        row.headline(),
                        row.number(),
                        marks.of(row.stage()),
                        unitNames.getOrDefault(row.unit(), ""),
                        row.topic(),
                        editors.getOrDefault(row.editor(), ""),
                        row.edition(),
                        Times.age(row.waitingSince(), now),
                        remark(row)))
                .toList();
    }

    private static @Nullable String remark(StoryRow row) {
        return row.correction() ? "更正，走快路" : row.live() ? "改已经发布的稿" : null;
    }
}
