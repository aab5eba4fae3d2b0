package org.yibaotong.citizens.template;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** The templates of all units; each uses its own. What is retired stays, because an answer may have come of it. */
@Repository
public class ReplyTemplates {

    private final JdbcClient jdbc;

    ReplyTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ReplyTemplate> of(UnitId unit) {
        return jdbc.sql("""
                select id, name, words from citizens.reply_template where unit_id = :unit and retired_at is null order by name, id
                """)
                .param("unit", unit.value())
                .query((row, number) -> new ReplyTemplate(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("words")))
                .list();
    }

    public ReplyTemplate get(UUID id, UnitId unit) {
        return of(unit).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reply template", id));
    }

    void add(ReplyTemplate template, UnitId unit, PersonId by, Instant at) {
        jdbc.sql("""
                insert into citizens.reply_template (id, unit_id, name, words, entered_by, entered_at)
                values (:id, :unit, :name, :words, :by, :at)
                """)
                .param("id", template.id())
                .param("unit", unit.value())
                .param("name", template.name())
                .param("words", template.words())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void retire(UUID id, Instant at) {
        jdbc.sql("update citizens.reply_template set retired_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
