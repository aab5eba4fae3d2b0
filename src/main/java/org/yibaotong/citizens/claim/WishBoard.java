package org.yibaotong.citizens.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicWishes.Counts;
import org.yibaotong.citizens.PublicWishes.PublicWish;
import org.yibaotong.citizens.PublicWishes.Which;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Words;

/** The wishes everybody sees. It never touches the table of whose they are. */
@Repository
class WishBoard {

    private static final String SELECT = """
            select number, title, detail, age_band, price, parts, taken, wish.state, due_on, receipt, thanks,
                   (select count(*) from citizens.claim where wish_id = wish.id and claim.state = 'WAITING') as waiting
              from citizens.wish join citizens.wish_drive on wish_drive.id = drive_id where
            """;

    private static final int OFFERED = 6;

    private final JdbcClient jdbc;
    private final Units units;
    private final Words words;

    WishBoard(JdbcClient jdbc, Units units, Words words) {
        this.jdbc = jdbc;
        this.units = units;
        this.words = words;
    }

    Counts counts() {
        return jdbc.sql("""
                select count(*) filter (where state = 'OPEN' and taken < parts), count(*) filter (where state = 'OPEN' and parts > 1),
                       count(*) filter (where state = 'FULFILLED') from citizens.wish
                """)
                .query((row, number) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** What is still free comes first, then the newest. */
    Rows<PublicWish> find(Which which, Paging page) {
        var condition = condition(which);
        var rows = jdbc.sql(SELECT + condition + " order by taken = parts, number desc limit " + page.limit()
                        + " offset " + page.offset())
                .query(this::wish)
                .list();
        long total = jdbc.sql("select count(*) from citizens.wish where" + condition)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    private static String condition(Which which) {
        return switch (which) {
            case OPEN -> " wish.state = 'OPEN'";
            case SHARED -> " wish.state = 'OPEN' and parts > 1";
            case FULFILLED -> " wish.state = 'FULFILLED'";
        };
    }

    Optional<PublicWish> find(long number) {
        return jdbc.sql(SELECT + " number = :number and wish.state in ('OPEN', 'INSTITUTION', 'FULFILLED')")
                .param("number", number)
                .query(this::wish)
                .optional();
    }

    /** From the one behind it on and round, so that those who claim different ones in one minute are offered different ones. */
    List<PublicWish> others(long number, LocalDate today) {
        return jdbc.sql(SELECT + """
                 wish.state = 'OPEN' and taken < parts and due_on >= :today and number <> :number
                   and drive_id = (select drive_id from citizens.wish one where one.number = :number)
                 order by number > :number, number desc limit :most
                """)
                .param("today", today)
                .param("number", number)
                .param("most", OFFERED)
                .query(this::wish)
                .list();
    }

    /** To whom it is brought: the school or the community, and never the child. */
    String handOver(long number) {
        var unit = jdbc.sql("select unit_id from citizens.wish where number = :number")
                .param("number", number)
                .query((row, at) -> new UnitId(row.getObject(1, UUID.class)))
                .single();
        return units.get(unit).name();
    }

    private PublicWish wish(ResultSet row, int number) throws SQLException {
        var band = row.getString("age_band").toLowerCase(Locale.ROOT).replace('_', '-');
        return new PublicWish(
                row.getLong("number"),
                row.getString("title"),
                row.getString("detail"),
                words.of("age-band." + band),
                row.getInt("price"),
                row.getInt("parts"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getString("state"),
                row.getObject("due_on", LocalDate.class),
                row.getString("receipt"),
                row.getString("thanks"));
    }
}
