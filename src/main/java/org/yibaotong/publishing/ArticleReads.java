package org.yibaotong.publishing;

import org.jspecify.annotations.Nullable;

/** Counts how often articles are read (阅读计数): a number an hour, nothing about the reader. */
public interface ArticleReads {

    /**
     * Counts one read, unless a program asked for it.
     *
     * @param userAgent what the asking program calls itself; looked at and forgotten
     * @param purpose the {@code Sec-Purpose} header, which tells pages fetched ahead of being opened
     */
    void count(long number, @Nullable String userAgent, @Nullable String purpose);
}
