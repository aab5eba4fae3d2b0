package org.yibaotong.inspection.finding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.PersonId;

/** What happened to findings (经过), only ever added to. */
@Repository
public class Steps {

    /** 程度变化: its detail begins with {@link #change}. */
    public static final String CHANGED = "程度变化";

    static final String MITIGATED = "核减";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Steps(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** @param by who did it, or null where the inspection did */
    public record Step(
            FindingId finding,
            String act,
            String detail,
            @Nullable PersonId by,
            Instant at) {}

    /** From which severity to which, in words. */
    public static String change(String from, String to) {
        return from + "变为" + to + "：";
    }

    public void add(Collection<Step> steps) {
        new ManyRows<Step>("inspection.finding_step")
                .with("finding_id", "uuid", Step::finding)
                .with("act", "text", Step::act)
                .with("detail", "text", Step::detail)
                .with("by_id", "uuid", Step::by)
                .with("at", "timestamptz", Step::at)
                .copy(steps, template);
    }

    List<Step> of(FindingId finding) {
        return jdbc.sql(
                        "select act, detail, by_id, at from inspection.finding_step where finding_id = :id order by number desc limit 100")
                .param("id", finding.value())
                .query((row, number) -> new Step(
                        finding,
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getObject(3, UUID.class))
                                .map(PersonId::new)
                                .orElse(null),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
