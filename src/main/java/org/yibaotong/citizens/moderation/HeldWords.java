package org.yibaotong.citizens.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;

/** The place's own list of words by which a message is looked at first. A word is no verdict: a person reads it. */
@Repository
class HeldWords {

    private final JdbcClient jdbc;

    HeldWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> list() {
        return jdbc.sql("select word from citizens.held_word order by word")
                .query((row, ignored) -> row.getString("word"))
                .list();
    }

    /** Spaces and signs between the characters do not hide a word. */
    boolean isIn(String text) {
        var plain = plain(text);
        return list().stream().map(HeldWords::plain).anyMatch(plain::contains);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    void add(String word, PersonId by, Instant at) {
        jdbc.sql("""
                insert into citizens.held_word (word, entered_by, entered_at) values (:word, :by, :at) on conflict do nothing
                """)
                .param("word", word)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(String word) {
        return jdbc.sql("delete from citizens.held_word where word = :word")
                        .param("word", word)
                        .update()
                > 0;
    }
}
