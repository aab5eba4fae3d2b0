package org.yibaotong.inspection.mistake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Reach;

/** What the yearly assessment takes off for mistakes that were not seen to (年度考核扣分), as facts: how many there are, and what each costs. */
@Component
class YearlyDeductions {

    private static final String FILE = "inspection/mistake-deductions.csv";

    private final MistakeList list;
    private final List<Line> lines;

    YearlyDeductions(MistakeList list) throws IOException {
        this.list = list;
        this.lines = new ClassPathResource(FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("after,"))
                .map(Line::read)
                .toList();
    }

    /** @param afterMonths 0 where it was never answered */
    private record Line(int afterMonths, int points, String source) {

        static Line read(String text) {
            var cells = text.split(",", 3);
            return new Line(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), cells[2]);
        }

        String said() {
            return afterMonths == 0 ? "没有办结" : "超过" + afterMonths + "个月才办结";
        }
    }

    /** Of the year before, which is what is assessed, and of this one so far; only where there is something to say. */
    List<YearlyFact> of(Reach reach, LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear())
                .flatMap(year -> lines.stream()
                        .map(line -> new YearlyFact(
                                year,
                                line.said(),
                                list.late(reach, year, line.afterMonths(), today),
                                line.points(),
                                line.source())))
                .filter(fact -> fact.count() > 0)
                .toList();
    }
}
