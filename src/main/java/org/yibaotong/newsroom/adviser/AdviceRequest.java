package org.yibaotong.newsroom.adviser;

import java.time.Instant;
import java.util.List;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** One edition shown to the service, and what it said (外部校对). */
public record AdviceRequest(StoryId story, int edition, State state, List<Advice> findings, PersonId by, Instant at) {

    /** How far it is. */
    public enum State {
        ASKED,
        ANSWERED,
        FAILED
    }
}
