package org.yibaotong.newsroom.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story a submission is part of (变成了什么样).
 *
 * @param url on the portal, or null while it is not public
 * @param credits the units named under it
 * @param together how many other submissions are in it
 * @param edited what the editor changed, or null while it is not public
 * @param used what readers get to see of it, or null while it is not public
 * @param since what readers were told after publication, the oldest first
 */
public record Became(
        String headline,
        @Nullable String url,
        String credits,
        int together,
        @Nullable Edited edited,
        @Nullable Used used,
        List<ToldSince> since) {}
