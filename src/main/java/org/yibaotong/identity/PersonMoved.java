package org.yibaotong.identity;

import java.time.Instant;
import java.util.List;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * A person went to another unit (调动).
 *
 * @param ended the roles they held at the unit they left, in words
 */
public record PersonMoved(
        PersonId person, String name, Workplace from, Workplace to, List<String> ended, PersonId by, Instant at)
        implements Audited {

    /** Where somebody works. */
    public record Workplace(UnitId unit, String name) {}

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by,
                "person.move",
                "person",
                person.toString(),
                name + "，由“" + from.name() + "”调到“" + to.name() + "”",
                at);
    }
}
