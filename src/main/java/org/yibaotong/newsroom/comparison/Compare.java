package org.yibaotong.newsroom.comparison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.yibaotong.newsroom.comparison.Bases.BaseText;
import org.yibaotong.newsroom.comparison.EditionsPage.Compared;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.text.Comparison;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;

/** Compares two editions (对照): headline, summary and text, with what was taken out and put in marked. */
@Component
public class Compare {

    private final Editions editions;

    Compare(Editions editions) {
        this.editions = editions;
    }

    public Compared editions(Story story, int from, int to) {
        return texts(
                from,
                editions.get(story.id(), from).text(),
                to,
                editions.get(story.id(), to).text());
    }

    public static Compared texts(int from, Manuscript before, int to, Manuscript after) {
        var parts = List.of(
                Comparison.ofLine(before.headline().text(), after.headline().text()),
                Comparison.ofLine(before.summary(), after.summary()),
                Comparison.of(before.body(), after.body()));
        return compared(from, to, parts);
    }

    /** Whatever is typed so far is compared, also what could not be saved yet. */
    static Compared typed(BaseText before, EditionForm form) {
        var body = StoryHtml.clean(form.text(form.body()));
        var summary = PlainText.line(form.text(form.summary()));
        var parts = List.of(
                Comparison.ofLine(before.headline(), PlainText.line(form.text(form.headline()))),
                Comparison.ofLine(before.summary(), summary.isEmpty() ? Manuscript.summaryOf(body) : summary),
                Comparison.of(before.body(), body));
        return compared(0, 0, parts);
    }

    private static Compared compared(int from, int to, List<Comparison> parts) {
        return new Compared(
                from,
                to,
                parts.get(0).html(),
                parts.get(1).html(),
                parts.get(2).html(),
                count(parts, "<del>"),
                count(parts, "<ins>"));
    }

    private static int count(List<Comparison> parts, String mark) {
        return parts.stream()
                .mapToInt(part -> StringUtils.countOccurrencesOf(part.html(), mark))
                .sum();
    }
}
