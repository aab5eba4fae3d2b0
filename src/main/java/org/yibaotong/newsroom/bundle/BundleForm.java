package org.yibaotong.newsroom.bundle;

import org.jspecify.annotations.Nullable;

/** What is typed over a bundle. */
public record BundleForm(@Nullable String title, @Nullable String introduction) {

    static final BundleForm EMPTY = new BundleForm("", "");

    static BundleForm of(BundleWords words) {
        return new BundleForm(words.title(), words.introduction());
    }

    BundleWords words() {
        return new BundleWords(title == null ? "" : title, introduction == null ? "" : introduction);
    }
}
