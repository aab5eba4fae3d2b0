package org.yibaotong.audit.trail;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.audit.chain.Entry;

/** A line of the trail as programs get it: everything its hash is made of, and the name of who did it. */
record EntryJson(
        long number,
        Instant at,
        UUID by,
        String name,
        String what,
        String kind,
        String thing,
        String detail,
        String previous,
        String hash) {

    static EntryJson of(Entry entry, String name) {
        return new EntryJson(
                entry.number(),
                entry.at(),
                entry.by(),
                name,
                entry.what(),
                entry.kind(),
                entry.thing(),
                entry.detail(),
                entry.previous(),
                entry.hash());
    }
}
