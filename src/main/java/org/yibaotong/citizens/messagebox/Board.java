package org.yibaotong.citizens.messagebox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.citizens.message.MessageRoad;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.Bigrams;
import org.yibaotong.web.Times;

/** The messages everybody sees (留言板): of each only the public text, in lists without it. */
@Repository
class Board {

    private static final String SELECT = """
            select number, kind, public_title, public_place, state, held, solved, forgotten_on, unit_id, home_id, written_at, #due as due, answered_on,
                   (select count(*) from citizens.message_follower where message_id = message.id) as followers
              from citizens.message where is_public
            """.replace("#due", MessageRoad.DUE);
    private static final int COMPARED = 50;
    private static final int READ = 400;
    private static final int OFFERED = 3;
    private static final double ALIKE = 0.4;

    private final JdbcClient jdbc;
    private final Units units;

    Board(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Rows<PublicMessage> find(Which which, Paging page) {
        var found = jdbc.sql(SELECT + condition(which) + " order by number desc limit " + page.limit() + " offset "
                        + page.offset())
                .query(Board::found)
                .list();
        var names = units.all(found.stream().map(Found::unit).collect(Collectors.toSet()));
        var rows = found.stream().map(one -> one.named(names)).toList();
        long total = jdbc.sql("select count(*) from citizens.message where is_public" + condition(which))
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** Closed is not solved: only what its writer called so is. */
    private static String condition(Which which) {
        return switch (which) {
            case ALL -> "";
            case OPEN -> " and " + MessageRoad.OPEN;
            case ANSWERED -> " and state in ('ANSWERED', 'CLOSED') and solved is null";
            case SOLVED -> " and solved";
        };
    }

    private static String typedFirst(String text) {
        return text.length() > READ ? text.substring(0, READ) : text;
    }

    private record Candidate(long number, Bigrams title, Bigrams words) {}

    /** Candidates come from an index over all; which of them are alike is seen here. */
    List<Long> like(String title, String words) {
        var typedTitle = Bigrams.of(title);
        var typed = Bigrams.of(title + words);
        record Alike(long number, double much) {}
        return jdbc
                .sql("""
                select number, public_title, left(public_words, 300) from citizens.message, citizens.pairs(:typed) typed
                 where is_public and pairs && typed
                 order by (select count(*) from unnest(pairs) pair where pair = any(typed)) desc, number desc limit :most
                """)
                .param("typed", typedFirst(title + words))
                .param("most", COMPARED)
                .query((row, at) -> new Candidate(
                        row.getLong(1), Bigrams.of(row.getString(2)), Bigrams.of(row.getString(2) + row.getString(3))))
                .list()
                .stream()
                .map(one -> new Alike(one.number(), Math.max(typedTitle.in(one.title()), typed.in(one.words()))))
                .filter(one -> one.much() >= ALIKE)
                .sorted((one, other) -> Double.compare(other.much(), one.much()))
                .limit(OFFERED)
                .map(Alike::number)
                .toList();
    }

    private record Found(PublicMessage message, UnitId unit, UnitId home) {

        /** Where it came in is the office whose portal this is, and needs no name. */
        PublicMessage named(Map<UnitId, UnitFacts> names) {
            var at = names.get(unit);
            return at == null || unit.equals(home) ? message : message.at(at.name());
        }
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                message(row),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitId(row.getObject("home_id", UUID.class)));
    }

    private static PublicMessage message(ResultSet row) throws SQLException {
        var state = MessageState.valueOf(row.getString("state"));
        return new PublicMessage(
                row.getLong("number"),
                row.getString("kind"),
                row.getString("public_title"),
                "",
                row.getString("public_place"),
                state.name(),
                state.isToAccept(),
                row.getString("held").equals("ASIDE"),
                row.getBoolean("solved"),
                row.getObject("forgotten_on") != null,
                "",
                Times.date(row.getObject("written_at", OffsetDateTime.class).toInstant()),
                row.getObject("due", LocalDate.class),
                "",
                row.getObject("answered_on", LocalDate.class),
                row.getLong("followers"),
                List.of());
    }
}
