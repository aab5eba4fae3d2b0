package org.yibaotong.register.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Filters people keep for themselves (常用筛选). The same name takes the place of the earlier one. */
@Repository
@Transactional
class SavedFilters {

    private static final int MOST = 20;
    private static final int NAME_LONGEST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<LedgerPage.Saved> of(PersonId person) {
        return jdbc.sql("select id, name, query from register.saved_filter where person_id = :person order by at")
                .param("person", person.value())
                .query((row, number) ->
                        new LedgerPage.Saved(row.getString("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    void save(String typedName, LedgerFilter filter, PersonId person) {
        var name = PlainText.line(typedName);
        Refusal.when(name.isEmpty(), "ledger.filter.without-name");
        Refusal.when(PlainText.length(name) > NAME_LONGEST, "ledger.filter.name-too-long", NAME_LONGEST);
        Refusal.when(filter.isEmpty(), "ledger.filter.empty");
        Refusal.when(of(person).size() >= MOST, "ledger.filter.too-many", MOST);
        jdbc.sql("""
                insert into register.saved_filter (id, person_id, name, query, at) values (:id, :person, :name, :query, :at)
                on conflict (person_id, name) do update set query = excluded.query
                """)
                .param("id", NewId.next())
                .param("person", person.value())
                .param("name", name)
                .param("query", filter.query())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID id, PersonId person) {
        jdbc.sql("delete from register.saved_filter where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .update();
    }
}
