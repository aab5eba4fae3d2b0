package org.yibaotong.redirects.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.batch.Batch.State;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.shared.Rows;

/** A batch as its page shows it. */
public record BatchPage(
        OldSite site,
        Batch batch,
        Map<Outcome, Long> counts,
        @Nullable Outcome shown,
        Rows<Line> rows,
        boolean isAtWork,
        boolean isCutOff) {

    public String siteUrl() {
        return "/desk/old-sites/" + site.id();
    }

    public String url() {
        return siteUrl() + "/imports/" + batch.id();
    }

    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** Whether all is as the file says, and only its tags are to be given. */
    public boolean isOnlyTagged() {
        return count(Outcome.ADDED) + count(Outcome.CHANGED) == 0
                && count(Outcome.UNCHANGED) > 0
                && !batch.tags().isEmpty();
    }

    public boolean isReady() {
        return batch.state() == State.READY;
    }

    public boolean isDone() {
        return batch.state() == State.DONE;
    }

    public boolean isLooking() {
        return batch.state() == State.LOOKING;
    }
}
