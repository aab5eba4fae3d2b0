package org.yibaotong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.YibaotongTest;

/** What goes over in one statement arrives as it was, whatever characters stand in it. */
@YibaotongTest
@Transactional
class ManyRowsTests {

    private record Kept(
            UUID id,
            @Nullable String word,
            @Nullable LocalDate day,
            Instant at,
            boolean yes,
            byte @Nullable [] sealed) {}

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00.123456Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @BeforeEach
    void aTable() {
        jdbc.sql(
                        "create temporary table kept (number bigint generated always as identity, id uuid primary key, word text, day date, at timestamptz, yes boolean, sealed bytea, words text[]) on commit drop")
                .update();
    }

    @Test
    void everyValueArrivesAsItWas() {
        insert(
                row("{\"a\",\\b'}\n第二行\t逗号,", LocalDate.of(2026, 2, 28), new byte[] {0, -1, 92}),
                row("NULL", null, null),
                row("", null, new byte[0]),
                row(null, null, null));
        assertThat(jdbc.sql("select word from kept order by number")
                        .query(String.class)
                        .list())
                .containsExactly("{\"a\",\\b'}\n第二行\t逗号,", "NULL", "", null);
        assertThat(jdbc.sql("select sealed from kept order by number")
                        .query(byte[].class)
                        .list())
                .containsExactly(new byte[] {0, -1, 92}, null, new byte[0], null);
        assertThat(jdbc.sql("select day from kept order by number")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 2, 28), null, null, null);
        assertThat(jdbc.sql("select distinct at from kept where yes")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(NOON);
    }

    @Test
    void everyValueArrivesAsItWasInAStreamToo() {
        var words = Arrays.asList("{\"a\",\\b'}\n第二行\r\t逗号,", "NULL", "\\N", "", null, "\\.");
        columns()
                .with("words", "text[]", row -> List.of("甲\"乙\\", "{,}", "", "NULL", String.valueOf(row.word())))
                .copy(
                        words.stream()
                                .map(word -> row(word, LocalDate.of(2026, 2, 28), new byte[] {0, -1, 92}))
                                .toList(),
                        template);
        assertThat(jdbc.sql("select word from kept order by number")
                        .query(String.class)
                        .list())
                .isEqualTo(words);
        assertThat(jdbc.sql("select words from kept order by number")
                        .query((row, number) ->
                                List.of((String[]) row.getArray(1).getArray()))
                        .list())
                .allSatisfy(texts -> assertThat(texts).startsWith("甲\"乙\\", "{,}", "", "NULL"))
                .extracting(texts -> texts.get(4))
                .isEqualTo(words.stream().map(String::valueOf).toList());
        assertThat(jdbc.sql("select count(*) from kept where yes and day = '2026-02-28' and sealed = '\\x00ff5c'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(words.size());
    }

    @Test
    void noRowsAreNoStatement() {
        insert();
        assertThat(jdbc.sql("select count(*) from kept").query(Long.class).single())
                .isZero();
    }

    @Test
    void theDatabaseStillRefusesWhatItRefuses() {
        var one = row("x", null, null);
        assertThatThrownBy(() -> insert(one, one)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theDatabaseStillRefusesWhatItRefusesInAStream() {
        var one = row("x", null, null);
        assertThatThrownBy(() -> columns().copy(List.of(one, one), template)).isInstanceOf(DuplicateKeyException.class);
    }

    private void insert(Kept... rows) {
        columns().insert(List.of(rows), jdbc);
    }

    private static ManyRows<Kept> columns() {
        return new ManyRows<Kept>("kept")
                .with("id", "uuid", Kept::id)
                .with("word", "text", Kept::word)
                .with("day", "date", Kept::day)
                .with("at", "timestamptz", Kept::at)
                .with("yes", "boolean", Kept::yes)
                .with("sealed", "bytea", Kept::sealed);
    }

    private static Kept row(@Nullable String word, @Nullable LocalDate day, byte @Nullable [] sealed) {
        return new Kept(NewId.next(), word, day, NOON, true, sealed);
    }
}
