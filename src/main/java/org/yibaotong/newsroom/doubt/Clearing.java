package org.yibaotong.newsroom.doubt;

import java.time.Instant;
import org.yibaotong.shared.PersonId;

/** A final reviewer answers for words that must not be published otherwise, or that are about a person (放行), in one story. */
record Clearing(String rule, String words, String reason, PersonId by, Instant at) {

    String key() {
        return rule + ":" + words;
    }
}
