package org.yibaotong.citizens;

import java.util.Optional;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Badge;

/** What became of a message in the newsroom. Its clerk asks; the newsroom answers by implementing this. */
public interface MessageLeads {

    Optional<MessageLead> of(MessageId message, Actor actor);

    /**
     * @param said what the editor said of it, or empty
     * @param url where this person reads more, or empty
     */
    record MessageLead(String title, Badge state, String sentOn, String said, String url) {}
}
