package org.yibaotong.citizens.wish;

import static org.yibaotong.citizens.wish.WishColumns.SELECT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** All wishes; whose they are is kept apart, by {@link Wishers}. Claims count on a wish's row by themselves, so nothing here writes a whole one back. */
@Repository
public class Wishes {

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Wish getVisibleTo(WishId id, Reach reach) {
        return find(id).filter(wish -> reach.covers(wish.unit())).orElseThrow(() -> new NotFound("wish", id));
    }

    public Wish get(WishId id) {
        return find(id).orElseThrow(() -> new NotFound("wish", id));
    }

    private Optional<Wish> find(WishId id) {
        return jdbc.sql(SELECT + " wish.id = :id")
                .param("id", id.value())
                .query(WishColumns::wish)
                .optional();
    }

    /** Held, so that whoever decides and whoever claims come one after the other. */
    Wish holdVisibleTo(WishId id, Reach reach) {
        lock(id);
        return getVisibleTo(id, reach);
    }

    Wish hold(WishId id) {
        lock(id);
        return get(id);
    }

    private void lock(WishId id) {
        jdbc.sql("select 1 from citizens.wish where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    void add(WishId id, UUID drive, UnitId unit, Wish.Said said, Consent consent, PersonId by, Instant at) {
        written(jdbc.sql("""
                insert into citizens.wish (id, drive_id, unit_id, kind, title, detail, age_band, price, parts, state, entered_by, entered_at,
                                           consent_from, consent_by, consent, consent_on, consent_rules)
                values (:id, :drive, :unit, :kind, :title, :detail, :band, :price, :parts, 'DRAFT', :by, :at,
                        :from, :verified, :consent, :on, :rules)
                """), id, said, consent)
                .param("drive", drive)
                .param("unit", unit.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The wish must be held. */
    void revise(WishId id, UUID drive, UnitId unit, Wish.Said said, Consent consent, PersonId by) {
        written(jdbc.sql("""
                update citizens.wish
                   set drive_id = :drive, unit_id = :unit, kind = :kind, title = :title, detail = :detail, age_band = :band,
                       price = :price, parts = :parts, consent_from = :from, consent_by = :verified,
                       consent = :consent, consent_on = :on, consent_rules = :rules, revised_by = :by, version = version + 1
                 where id = :id
                """), id, said, consent)
                .param("drive", drive)
                .param("unit", unit.value())
                .param("by", by.value())
                .update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, WishId id, Wish.Said said, Consent consent) {
        return statement
                .param("id", id.value())
                .param("kind", said.kind().name())
                .param("title", said.title())
                .param("detail", said.detail())
                .param("band", said.ageBand().name())
                .param("price", said.price())
                .param("parts", said.parts())
                .param("from", code(consent.guardianship()))
                .param("verified", code(consent.verification()))
                .param("consent", consent.words())
                .param("on", consent.on())
                .param("rules", consent.rules());
    }

    private static String code(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    public List<Wish> list(List<WishId> ids) {
        return jdbc.sql(SELECT + " wish.id = any(:ids) order by number")
                .param("ids", ids.stream().map(WishId::value).toArray(UUID[]::new))
                .query(WishColumns::wish)
                .list();
    }

    void publish(WishId id, PersonId by, Instant at) {
        jdbc.sql("""
                update citizens.wish set state = 'OPEN', published_by = :by, published_at = :at where id = :id and state = 'DRAFT'
                """)
                .param("id", id.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(WishId id, WishState state, String receipt, LocalDate on) {
        jdbc.sql("update citizens.wish set state = :state, receipt = :receipt, ended_on = :on where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("receipt", receipt)
                .param("on", on)
                .update();
    }

    void withdraw(WishId id, Withdrawal withdrawal) {
        end(id, WishState.WITHDRAWN, "", Times.date(withdrawal.at()));
        jdbc.sql("""
                update citizens.wish set withdrawn_by = :by, withdrawn_at = :at, withdrawn_for = :reason where id = :id
                """)
                .param("id", id.value())
                .param("by", withdrawal.by() == null ? null : withdrawal.by().value())
                .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                .param("reason", withdrawal.reason())
                .update();
    }

    public Optional<Withdrawal> withdrawal(WishId id) {
        return jdbc.sql("select * from citizens.wish where id = :id and withdrawn_at is not null")
                .param("id", id.value())
                .query(WishColumns::withdrawal)
                .optional();
    }

    void thank(WishId id, String words) {
        jdbc.sql("update citizens.wish set thanks = :words where id = :id")
                .param("id", id.value())
                .param("words", words)
                .update();
    }

    public Rows<Wish> page(UUID[] units, WishState state, Paging page) {
        var rows = jdbc.sql(SELECT + " wish.unit_id = any(:units) and state = :state order by number desc limit "
                        + page.limit() + " offset " + page.offset())
                .param("units", units)
                .param("state", state.name())
                .query(WishColumns::wish)
                .list();
        long total = jdbc.sql("select count(*) from citizens.wish where unit_id = any(:units) and state = :state")
                .param("units", units)
                .param("state", state.name())
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** What waits for somebody else to look it over. */
    public long drafts(UUID[] units) {
        return jdbc.sql("select count(*) from citizens.wish where unit_id = any(:units) and state = 'DRAFT'")
                .param("units", units)
                .query(Long.class)
                .single();
    }
}
