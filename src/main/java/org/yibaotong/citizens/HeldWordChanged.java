package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A word by which messages are held was put on the list or taken off it (改要先看的词). */
public record HeldWordChanged(String word, boolean isHeld, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "held-word.change", "held-word", word, (isHeld ? "加上：" : "去掉：") + word, at);
    }
}
