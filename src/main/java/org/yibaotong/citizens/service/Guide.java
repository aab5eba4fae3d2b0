package org.yibaotong.citizens.service;

import java.util.List;
import java.util.stream.Stream;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** How a thing is done (办事指南): everything besides its name, which may be empty as long as nobody knows it. */
record Guide(
        String basis, String conditions, String papers, String place, String hours, String telephone, String steps) {

    private static final int LONGEST = 2_000;

    Guide {
        basis = PlainText.lines(basis);
        conditions = PlainText.lines(conditions);
        papers = PlainText.lines(papers);
        place = PlainText.lines(place);
        hours = PlainText.lines(hours);
        telephone = PlainText.line(telephone);
        steps = PlainText.lines(steps);
    }

    Guide checked() {
        Refusal.when(
                Stream.of(basis, conditions, papers, place, hours, telephone, steps)
                        .anyMatch(text -> PlainText.length(text) > LONGEST),
                "service.guide.too-long",
                LONGEST);
        return this;
    }

    /** One thing a line. */
    static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
