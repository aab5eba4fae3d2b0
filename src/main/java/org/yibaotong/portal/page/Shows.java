package org.yibaotong.portal.page;

import org.yibaotong.publishing.ArticleRow;

/** What there is to see in an article besides words, said before somebody opens it on a telephone. */
public final class Shows {

    private Shows() {}

    public static String of(ArticleRow row) {
        var pictures = row.isPictureStory() ? "组图" + row.pictures() + "张" : "";
        return row.hasVideo() ? (pictures + " 视频").strip() : pictures;
    }
}
