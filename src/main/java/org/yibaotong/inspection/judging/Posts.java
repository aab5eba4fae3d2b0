package org.yibaotong.inspection.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account's posts (更新): the ledger's word for the last one, and the figures of single days. A day nobody says
 * anything of is unknown, and ends what is known to be quiet.
 */
public final class Posts {

    private final @Nullable LocalDate statedPost;
    private final @Nullable LocalDate statedOn;
    private final String statedBy;
    private final Map<LocalDate, Long> days = new HashMap<>();
    private @Nullable LocalDate newestDay;
    private @Nullable LocalDate newestPost;
    private String countedBy = "";

    /** @param post when it last posted, as was known on that other day; both null where nobody knows */
    public Posts(@Nullable LocalDate post, @Nullable LocalDate on, String source) {
        boolean isSound = post != null && on != null && !post.isAfter(on);
        this.statedPost = isSound ? post : null;
        this.statedOn = isSound ? on : null;
        this.statedBy = source;
    }

    public void count(LocalDate day, long posts, String source) {
        days.put(day, posts);
        if (newestDay == null || day.isAfter(newestDay)) {
            newestDay = day;
            countedBy = source;
        }
        if (posts > 0 && (newestPost == null || day.isAfter(newestPost))) {
            newestPost = day;
        }
    }

    public List<Fact> facts() {
        var known = later(statedOn, newestDay);
        if (known == null) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        var source = known.equals(newestDay) ? countedBy : statedBy;
        var post = later(statedPost, newestPost);
        if (post != null) {
            facts.add(new Fact(Known.LAST_POST, post.toString(), known, source));
        }
        var quiet = quietSince(known);
        if (quiet != null) {
            facts.add(new Fact(Known.QUIET_SINCE, quiet.toString(), known, source));
        }
        return facts;
    }

    private @Nullable LocalDate quietSince(LocalDate known) {
        LocalDate first = null;
        for (var day = known; isQuiet(day); day = day.minusDays(1)) {
            first = day;
        }
        return first;
    }

    private boolean isQuiet(LocalDate day) {
        var counted = days.get(day);
        return counted == null ? isStatedQuiet(day) : counted == 0 && !day.equals(statedPost);
    }

    private boolean isStatedQuiet(LocalDate day) {
        return statedPost != null && statedOn != null && day.isAfter(statedPost) && !day.isAfter(statedOn);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
