package org.yibaotong.newsroom.bundle;

import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What a bundle is called and how it is introduced (组稿的题目和导读).
 *
 * @param introduction may be empty
 */
record BundleWords(String title, String introduction) {

    static final int TITLE_MOST = 40;
    static final int INTRODUCTION_MOST = 300;
    private static final int TITLE_LEAST = 2;

    BundleWords {
        title = PlainText.line(title);
        introduction = PlainText.lines(introduction);
        Refusal.when(PlainText.length(title) < TITLE_LEAST, "bundle.title.missing");
        Refusal.when(PlainText.length(title) > TITLE_MOST, "bundle.title.too-long", TITLE_MOST);
        Refusal.when(
                PlainText.length(introduction) > INTRODUCTION_MOST, "bundle.introduction.too-long", INTRODUCTION_MOST);
    }
}
