package org.yibaotong.inspection.spotcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibaotong.inspection.overview.Categories;
import org.yibaotong.inspection.overview.Tiers;
import org.yibaotong.web.Words;

/**
 * The figures of a circular (通报): by level, by kind of unit and by platform, each table adding up to the same total. Of one platform only, as
 * of websites, the last would say the total once more and is left out. There is none by unit, and nobody is ranked.
 */
public record Circular(Extent extent, List<Table> tables, Line total, List<Drawn> failing) {

    public record Table(String title, String by, List<Line> lines) {}

    /**
     * One line of a table. What is not known, or is judged no more, is in no pass rate.
     *
     * @param closed how many were closed, or left the scope, after the draw
     */
    public record Line(String name, long checked, long passed, long failed, long unknown, long closed) {

        private static Line of(String name, Collection<Drawn> drawn) {
            return new Line(
                    name,
                    drawn.size(),
                    count(drawn, Outcome.PASSED),
                    count(drawn, Outcome.FAILED),
                    count(drawn, Outcome.UNKNOWN),
                    count(drawn, Outcome.CLOSED) + count(drawn, Outcome.OUT_OF_SCOPE));
        }

        private static long count(Collection<Drawn> drawn, Outcome outcome) {
            return drawn.stream().filter(one -> one.outcome() == outcome).count();
        }

        /** As circulars print it, such as 90.87%; none where most are not known, for those few speak for nobody. */
        public String rate() {
            long judged = passed + failed;
            return judged == 0 || unknown > judged
                    ? "—"
                    : BigDecimal.valueOf(passed * 100).divide(BigDecimal.valueOf(judged), 2, RoundingMode.HALF_UP)
                            + "%";
        }

        public List<String> cells() {
            return List.of(
                    name,
                    String.valueOf(checked),
                    String.valueOf(passed),
                    String.valueOf(failed),
                    String.valueOf(unknown),
                    String.valueOf(closed),
                    rate());
        }
    }

    static Circular of(Extent extent, List<Drawn> settled, Words words) {
        return new Circular(
                extent,
                tables(settled, words),
                Line.of("合计", settled),
                settled.stream().filter(one -> one.outcome() == Outcome.FAILED).toList());
    }

    /** The platform all that failed are on, or nothing where there are several. */
    Optional<String> platformOfAllFailing() {
        var platforms = platforms(failing);
        return platforms.size() == 1 ? Optional.of(platforms.getFirst()) : Optional.empty();
    }

    private static List<Table> tables(List<Drawn> settled, Words words) {
        var platforms = platforms(settled);
        return Stream.of(
                        table("按层级", "层级", Tiers.ALL, Drawn::tier, code -> Tiers.word(code, words), settled),
                        table(
                                "按单位类别",
                                "单位类别",
                                Categories.ALL,
                                Drawn::category,
                                code -> Categories.word(code, words),
                                settled),
                        table("按平台", "平台", platforms, Drawn::platform, Function.identity(), settled))
                .limit(platforms.size() == 1 ? 2 : 3)
                .toList();
    }

    private static Table table(
            String title,
            String by,
            List<String> codes,
            Function<Drawn, String> of,
            Function<String, String> word,
            List<Drawn> settled) {
        return new Table(
                title,
                by,
                codes.stream()
                        .map(code -> Line.of(
                                word.apply(code),
                                those(settled, one -> of.apply(one).equals(code))))
                        .filter(line -> line.checked() > 0)
                        .toList());
    }

    private static List<Drawn> those(List<Drawn> settled, Predicate<Drawn> which) {
        return settled.stream().filter(which).toList();
    }

    private static List<String> platforms(List<Drawn> settled) {
        return settled.stream().map(Drawn::platform).distinct().sorted().toList();
    }
}
