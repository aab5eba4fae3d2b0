package org.yibaotong.closure.closurecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CaseId;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.PersonId;

/** What happened in cases and what was brought at each station (经过), only ever added to. */
@Repository
class CaseSteps {

    private final JdbcClient jdbc;

    CaseSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param station the one that was passed by it, or null */
    record Step(long number, @Nullable CaseStation station, String act, Proof proof, PersonId by, Instant at) {}

    void add(CaseId closureCase, @Nullable CaseStation station, String act, Proof proof, PersonId by, Instant at) {
        add(closureCase, station, act, false, proof, by, at);
    }

    /** The account is kept after all; what that is called on the screen says nothing later. */
    void addReversal(CaseId closureCase, Proof reason, PersonId by, Instant at) {
        add(closureCase, null, "撤回关停", true, reason, by, at);
    }

    private void add(
            CaseId closureCase,
            @Nullable CaseStation station,
            String act,
            boolean isReversal,
            Proof proof,
            PersonId by,
            Instant at) {
        jdbc.sql("""
                insert into closure.step (case_id, station, act, is_reversal, on_day, words, link, file_id, by_id, at)
                values (:case, :station, :act, :reversal, :on, :words, :link, :file, :by, :at)
                """)
                .param("case", closureCase.value())
                .param("station", station == null ? null : station.name())
                .param("act", act)
                .param("reversal", isReversal)
                .param("on", proof.on())
                .param("words", proof.words())
                .param("link", proof.link())
                .param("file", proof.file() == null ? null : proof.file().toString())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Step> of(CaseId closureCase) {
        return jdbc.sql("select * from closure.step where case_id = :case order by number desc limit 200")
                .param("case", closureCase.value())
                .query(CaseSteps::step)
                .list();
    }

    /** What was brought when a station was passed. */
    Optional<Proof> passed(CaseId closureCase, CaseStation station) {
        return jdbc.sql("select * from closure.step where case_id = :case and station = :station")
                .param("case", closureCase.value())
                .param("station", station.name())
                .query(CaseSteps::step)
                .optional()
                .map(Step::proof);
    }

    /** When the account was last kept after all, before this case was begun; long ago where it never was. */
    Instant reversedBefore(ClosureCase closing) {
        return jdbc.sql("""
                select max(step.at) as at from closure.step join closure.closure_case on closure_case.id = case_id
                 where account_id = :account and standing = 'REVERSED' and begun_at < :begun and is_reversal
                """)
                .param("account", closing.account().value())
                .param("begun", closing.begunAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    /** The file brought at one step. */
    Optional<FileId> file(CaseId closureCase, long number) {
        return jdbc.sql("select * from closure.step where case_id = :case and number = :number and file_id is not null")
                .param("case", closureCase.value())
                .param("number", number)
                .query((row, at) -> FileId.of(row.getString("file_id")))
                .optional();
    }

    private static Step step(ResultSet row, int at) throws SQLException {
        var station = row.getString("station");
        var file = row.getString("file_id");
        return new Step(
                row.getLong("number"),
                station == null ? null : CaseStation.valueOf(station),
                row.getString("act"),
                new Proof(
                        row.getObject("on_day", LocalDate.class),
                        row.getString("words"),
                        row.getString("link"),
                        file == null ? null : FileId.of(file)),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
