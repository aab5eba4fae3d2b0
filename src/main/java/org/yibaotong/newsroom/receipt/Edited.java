package org.yibaotong.newsroom.receipt;

import org.jsoup.Jsoup;
import org.springframework.util.StringUtils;
import org.yibaotong.text.Comparison;
import org.yibaotong.text.StoryHtml;

/**
 * What the editor changed (编辑改了什么), between what was sent and what the public reads. Photos are left aside: which of them were
 * used is said in {@link Used}.
 *
 * @param rewritten whether so little was left that counting places would say nothing
 * @param headline both titles in one, safe to show
 * @param body both texts in one, safe to show
 */
public record Edited(boolean newHeadline, boolean rewritten, String headline, String body, int removed, int added) {

    static Edited of(String title, String sentBody, String headline, String publicBody) {
        var line = Comparison.ofLine(title, headline);
        var text = Comparison.of(withoutFigures(sentBody), withoutFigures(publicBody));
        return new Edited(
                !line.isSame(),
                isRewritten(text.html(), StoryHtml.characters(sentBody)),
                line.html(),
                text.html(),
                count(text, "<del>"),
                count(text, "<ins>"));
    }

    /** More than half of what was sent is gone. */
    private static boolean isRewritten(String redline, int sent) {
        var gone = Jsoup.parseBodyFragment(redline).select("del").text();
        return StoryHtml.characters(StoryHtml.fromText(gone)) * 2 > sent;
    }

    public boolean isSame() {
        return !newHeadline && removed == 0 && added == 0;
    }

    /** In words, as one would say it on the telephone. */
    public String words() {
        if (isSame()) {
            return "一个字没改";
        }
        if (removed == 0 && added == 0) {
            return "只改了标题";
        }
        return (newHeadline ? "改了标题；" : "标题没改；") + (rewritten ? "正文重新写过" : "正文" + places());
    }

    private String places() {
        var gone = removed == 0 ? "" : "删去" + removed + "处";
        var come = added == 0 ? "" : "写进" + added + "处";
        return gone.isEmpty() || come.isEmpty() ? gone + come : gone + "、" + come;
    }

    private static String withoutFigures(String html) {
        var text = Jsoup.parseBodyFragment(html);
        text.select("figure").remove();
        return text.body().html();
    }

    private static int count(Comparison text, String mark) {
        return StringUtils.countOccurrencesOf(text.html(), mark);
    }
}
