package org.yibaotong.newsroom.comparison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.yibaotong.newsroom.comparison.EditionsPage.Compared;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.text.Comparison;

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
