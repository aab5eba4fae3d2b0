package org.yibaotong.newsroom.bundle;

import org.yibaotong.web.Badge;

/** A bundle in a list. */
public record BundleLine(String id, String title, Badge mark, String stories, String unit, String changed) {

    public String url() {
        return "/desk/bundles/" + id;
    }
}
