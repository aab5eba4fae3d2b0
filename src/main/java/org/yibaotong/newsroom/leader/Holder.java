package org.yibaotong.newsroom.leader;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Leader;

/**
 * Somebody who holds a post (任职). Whoever holds two has two lines.
 *
 * @param rank the smaller is named first
 * @param from the first day, or null for always
 * @param until the last day, or null while it lasts
 */
public record Holder(
        UUID id,
        String name,
        String post,
        int rank,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final int LEAST = 2;
    private static final int NAME_MOST = 20;
    private static final int POST_MOST = 40;
    private static final int RANK_MOST = 9999;

    public Holder {
        Refusal.when(isOutside(name, NAME_MOST), "leader.name.length", LEAST, NAME_MOST);
        Refusal.when(isOutside(post, POST_MOST), "leader.post.length", LEAST, POST_MOST);
        Refusal.when(rank < 1 || rank > RANK_MOST, "leader.rank.outside", RANK_MOST);
        Refusal.when(from != null && until != null && until.isBefore(from), "leader.until.before-from");
    }

    private static boolean isOutside(String words, int most) {
        int length = PlainText.length(words);
        return length < LEAST || length > most;
    }

    private boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean hasBegunOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    Leader asOf(LocalDate day) {
        return new Leader(name, post, rank, !isOver(day));
    }
}
