package org.yibaotong.shared;

import java.time.Instant;

/**
 * An event worth keeping on the trail (留痕). The audit module hears every event that implements this and writes it in the same
 * transaction, or the change does not happen.
 */
public interface Audited {

    TrailEntry trail();

    /**
     * What the trail keeps of an event.
     *
     * @param by who did it, or the program itself
     * @param what the act in the field's word, such as {@code story.sign-off}; its Chinese word is in messages.properties under
     *     {@code act.}
     * @param kind the kind of thing it was done to, such as {@code story}
     * @param id the id of that thing
     * @param detail a sentence for people, without personal data of residents
     * @param at when
     */
    record TrailEntry(PersonId by, String what, String kind, String id, String detail, Instant at) {}
}
