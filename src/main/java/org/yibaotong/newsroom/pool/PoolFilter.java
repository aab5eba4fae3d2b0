package org.yibaotong.newsroom.pool;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.submission.SubmissionKind;
import org.yibaotong.text.PlainText;

/**
 * What the address says to look at (筛选).
 *
 * @param find words in the title
 */
public record PoolFilter(
        PoolView view, @Nullable UUID unit, @Nullable SubmissionKind kind, String find) {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\%_]");
    private static final int FIND_MOST = 50;

    static PoolFilter of(PoolView view, @Nullable UUID unit, @Nullable SubmissionKind kind, String find) {
        var words = PlainText.line(find);
        return new PoolFilter(
                view, unit, kind, PlainText.length(words) > FIND_MOST ? words.substring(0, FIND_MOST) : words);
    }

    /** For SQL's {@code ilike}. */
    String pattern() {
        return "%" + SPECIAL.matcher(find).replaceAll("\\\\$0") + "%";
    }

    /** One character stands in too many titles of all there ever were, and no index knows it. */
    public boolean isTooShort() {
        return view == PoolView.ALL && PlainText.length(find) == 1;
    }

    /** Whether more is asked than a view, so that an empty list says nothing about the work left. */
    public boolean isNarrow() {
        return unit != null || kind != null || !find.isEmpty();
    }

    public boolean isView(String name) {
        return view.name().equals(name);
    }

    public boolean isKind(String name) {
        return kind != null && kind.name().equals(name);
    }
}
