package org.yibaotong.citizens.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;

/** Why a message that just came in is looked at first, where there is a reason. */
@Component
public class Moderation {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int READ = 400;

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

    /** Four fifths of the shorter one's pairs of characters are the other's too. It is counted itself. */
    private boolean isOneOfMany(String text, Instant at) {
        long alike = jdbc.sql("""
                select count(*) from citizens.message, citizens.pairs(:text) typed
                 where written_at > :since and pairs && typed
                   and (select count(*) from unnest(pairs) pair where pair = any(typed))
                       >= 0.8 * least(cardinality(pairs), cardinality(typed))
                """)
                .param("text", text.length() > READ ? text.substring(0, READ) : text)
                .param("since", at.minus(A_DAY).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return alike > settings.alike();
    }
}
