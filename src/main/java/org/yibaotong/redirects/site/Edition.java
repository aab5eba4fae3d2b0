package org.yibaotong.redirects.site;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Committed;

/**
 * Counts the changes of old sites and their mappings (改到第几次). Whoever changes something takes the next number first, and with it their
 * turn: a later number is never seen before an earlier one.
 */
@Component
public class Edition {

    private final AtomicLong changesHere = new AtomicLong();
    private final JdbcClient jdbc;

    Edition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Within a transaction. */
    public long next() {
        long number = jdbc.sql("update redirects.edition set number = number + 1 returning number")
                .query(Long.class)
                .single();
        Committed.then(changesHere::incrementAndGet);
        return number;
    }

    public long number() {
        return jdbc.sql("select number from redirects.edition")
                .query(Long.class)
                .single();
    }

    /** How often something was changed by this node, so that it knows of its own changes at once. */
    public long changesHere() {
        return changesHere.get();
    }
}
