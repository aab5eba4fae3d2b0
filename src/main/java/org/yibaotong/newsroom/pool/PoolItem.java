package org.yibaotong.newsroom.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.message.MessageOrigins.MessageOrigin;
import org.yibaotong.newsroom.plan.LeadPlans.LeadPlan;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.web.Badge;

/**
 * One submission before an editor, ready to print.
 *
 * @param left the time left for an answer, or how long it is late
 * @param tomorrow the first day it can be held to
 * @param stories it may be merged into
 * @param merits what speaks for telling it, and what against
 * @param kin what may belong with it
 * @param plans who is going there
 * @param origin the message it tells of, or null
 * @param shown when this was put together, for whoever decides on it
 * @param typed what was typed when the answer was refused
 */
public record PoolItem(
        Submission submission,
        String kind,
        Badge mark,
        String unit,
        String author,
        String post,
        String sentAt,
        String left,
        boolean late,
        String tomorrow,
        List<Past> past,
        List<Choice> stories,
        List<MeritLine> merits,
        Kin kin,
        List<LeadPlan> plans,
        @Nullable MessageOrigin origin,
        String shown,
        AnswerForm typed) {

    /** An answer already given. */
    public record Past(String what, String who, String said, String storyUrl) {}

    /** A story to merge into. */
    public record Choice(String id, String headline, String stage) {}

    public String url() {
        return "/desk/pool/" + submission.id();
    }

    /** Whether it is in a story. */
    public boolean isTaken() {
        return submission.status().isUsed();
    }

    public boolean isOpen() {
        return submission.status().isOpen();
    }
}
