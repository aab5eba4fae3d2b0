package org.yibaotong.newsroom.story;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.yibaotong.newsroom.story.EditionsPage.Compared;
import org.yibaotong.text.Comparison;

/** Compares two editions (对照): headline, summary and text, with what was taken out and put in marked. */
@Component
public class Compare {

    private final Editions editions;

    Compare(Editions editions) {
        this.editions = editions;
    }

    public Compared editions(Story story, int from, int to) {
        var before = editions.get(story.id(), from).text();
        var after = editions.get(story.id(), to).text();
        var parts = List.of(
                lines(before.headline().text(), after.headline().text()),
                lines(before.summary(), after.summary()),
                Comparison.of(before.body(), after.body()));
        return new Compared(
                from,
                to,
                parts.get(0).html(),
                parts.get(1).html(),
                parts.get(2).html(),
                parts.stream().mapToInt(Comparison::removed).sum(),
                parts.stream().mapToInt(Comparison::added).sum());
    }

    private static Comparison lines(String before, String after) {
        return Comparison.of(paragraph(before), paragraph(after));
    }

    private static String paragraph(String line) {
        return line.isEmpty() ? "" : "<p>" + HtmlUtils.htmlEscape(line) + "</p>";
    }
}
