package org.yibaotong.register.filing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.FilingId;
import org.yibaotong.shared.PersonId;

/** What happened to filings (经过), only ever added to. */
@Repository
public class FilingSteps {

    private final JdbcClient jdbc;

    FilingSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Step(String act, String detail, PersonId by, Instant at) {}

    void add(FilingId filing, Step step) {
        jdbc.sql("insert into register.filing_step (filing_id, act, detail, by_id, at) values (?, ?, ?, ?, ?)")
                .params(
                        filing.value(),
                        step.act(),
                        step.detail(),
                        step.by().value(),
                        step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last ones, newest first. */
    public List<Step> of(FilingId filing) {
        return jdbc.sql(
                        "select act, detail, by_id, at from register.filing_step where filing_id = :id order by number desc limit 100")
                .param("id", filing.value())
                .query((row, number) -> new Step(
                        row.getString(1),
                        row.getString(2),
                        new PersonId(row.getObject(3, UUID.class)),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
