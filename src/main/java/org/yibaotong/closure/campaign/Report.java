package org.yibaotong.closure.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibaotong.closure.campaign.ListCounts.Count;
import org.yibaotong.web.Words;

/**
 * What became of everything on a campaign's list, by kind, level, platform and kind of unit (报告). Units are not put in any order but the
 * one they have; no unit is held against another.
 */
public record Report(Tally total, List<Table> tables) {

    static final List<String> NUMBERS = List.of("原有", "保留", "合并", "关停", "没定");

    private static final List<String> TIERS = List.of("CITY", "DISTRICT", "STREET", "COMMUNITY");

    public record Table(String title, String by, List<Tally> lines) {}

    static Report of(List<Count> counts, boolean isDryRun, String url, Words words) {
        var report = new Tables(counts, isDryRun, url + "/accounts", words);
        return new Report(
                Tally.of("合计", counts, isDryRun, url + "/accounts"),
                List.of(report.kinds(), report.tiers(), report.platforms(), report.unitKinds()));
    }

    /** Whether every table comes to the same as what there was. */
    public boolean addsUp() {
        return total.addsUp()
                && tables.stream()
                        .allMatch(table -> table.lines().stream().allMatch(Tally::addsUp)
                                && table.lines().stream().mapToLong(Tally::all).sum() == total.all()
                                && table.lines().stream()
                                                .mapToLong(Tally::closed)
                                                .sum()
                                        == total.closed());
    }

    /** Groups of which nothing would be left. */
    public List<String> sweeping() {
        return tables.stream()
                .flatMap(table -> table.lines().stream())
                .filter(Tally::isSweeping)
                .map(Tally::name)
                .toList();
    }

    private record Tables(List<Count> counts, boolean isDryRun, String url, Words words) {

        Table kinds() {
            return new Table(
                    "网站和账号",
                    "类型",
                    lines(
                            List.of("true", "false"),
                            count -> String.valueOf(count.website()),
                            code -> code.equals("true") ? "网站" : "新媒体账号",
                            "website"));
        }

        Table tiers() {
            return new Table("按层级", "层级", lines(TIERS, Count::tier, code -> words.of("tier." + dashed(code)), "tier"));
        }

        Table unitKinds() {
            return new Table(
                    "按单位类型",
                    "单位类型",
                    lines(
                            Arrays.stream(UnitKind.values()).map(Enum::name).toList(),
                            count -> count.unitKind().name(),
                            code -> words.of(UnitKind.valueOf(code)),
                            "unitKind"));
        }

        /** The most used first. */
        Table platforms() {
            var names = counts.stream()
                    .collect(Collectors.groupingBy(Count::platform, Collectors.summingLong(Count::count)))
                    .entrySet()
                    .stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Long> one) -> -one.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .toList();
            return new Table("按平台", "平台", lines(names, Count::platform, name -> name, "platform"));
        }

        private List<Tally> lines(
                List<String> codes, Function<Count, String> by, Function<String, String> word, String parameter) {
            var lines = new ArrayList<Tally>();
            for (var code : codes) {
                var some = counts.stream()
                        .filter(count -> by.apply(count).equals(code))
                        .toList();
                if (!some.isEmpty()) {
                    lines.add(Tally.of(word.apply(code), some, isDryRun, url + "?" + parameter + "=" + code));
                }
            }
            return lines;
        }

        private static String dashed(String code) {
            return code.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
