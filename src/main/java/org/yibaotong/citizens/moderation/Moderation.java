package org.yibaotong.citizens.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.text.Bigrams;

/** Why a message that just came in is looked at first, where there is a reason. */
@Component
public class Moderation {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int READ = 400;
    private static final int COMPARED = 50;
    private static final double ALIKE = 0.8;

    private final JdbcClient jdbc;
    private final HeldWords words;
    private final ModerationSettings settings;

    Moderation(JdbcClient jdbc, HeldWords words, ModerationSettings settings) {
        this.jdbc = jdbc;
        this.words = words;
        this.settings = settings;
    }

    /** @return whether it is held */
    public boolean look(MessageId message, String text, Instant at) {
        var why = words.isIn(text) ? "WORDS" : isOneOfMany(text, at) ? "ALIKE" : "";
        if (!why.isEmpty()) {
            jdbc.sql("update citizens.message set held = :why where id = :id")
                    .param("why", why)
                    .param("id", message.value())
                    .update();
        }
        return !why.isEmpty();
    }

    /** Candidates come from an index over all, it among them; which of them say the same is seen here. */
    private boolean isOneOfMany(String text, Instant at) {
        var read = text.length() > READ ? text.substring(0, READ) : text;
        var typed = Bigrams.of(read);
        long alike = jdbc
                .sql("""
                select title || left(words, 300) from citizens.message, citizens.pairs(:text) typed
                 where written_at > :since and pairs && typed
                 order by (select count(*) from unnest(pairs) pair where pair = any(typed)) desc limit :most
                """)
                .param("text", read)
                .param("since", at.minus(A_DAY).atOffset(ZoneOffset.UTC))
                .param("most", settings.alike() + COMPARED)
                .query((row, number) -> Bigrams.of(row.getString(1)))
                .list()
                .stream()
                .filter(one -> typed.in(one) >= ALIKE)
                .count();
        return alike > settings.alike();
    }
}
