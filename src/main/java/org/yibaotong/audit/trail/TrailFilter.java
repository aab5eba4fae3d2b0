package org.yibaotong.audit.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.yibaotong.text.PlainText;

/** What the trail is narrowed to. */
public record TrailFilter(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,

        String person,
        String act,
        String kind) {

    public TrailFilter {
        person = line(person);
        act = line(act);
        kind = line(kind);
    }

    public boolean isSet() {
        return from != null || to != null || !person.isEmpty() || !act.isEmpty() || !kind.isEmpty();
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    /** The same for the database: the name has become ids, or null for everyone. */
    record Resolved(TrailFilter filter, @Nullable List<UUID> people) {}
}
