package org.yibaotong.inspection.probe;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.inspection.look.ColumnSeen;
import org.yibaotong.inspection.look.FootMark;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.OddLink;
import org.yibaotong.inspection.look.SeenLinks;
import org.yibaotong.inspection.look.SeenPage.Answered;
import org.yibaotong.inspection.look.SeenSite;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.inspection.probe.SitePage.ColumnLine;
import org.yibaotong.inspection.probe.SitePage.Line;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Says in words what was seen of a website; what could not be told is said to be so. */
@Component
class SiteWords {

    private static final String NEWEST = "首页最新的日期";
    private static final String WHERE = "首页转到别的网站";

    private final Words words;
    private final SiteRules rules;

    SiteWords(Words words, SiteRules rules) {
        this.words = words;
        this.rules = rules;
    }

    Badge of(@Nullable VisitResult result) {
        return switch (result) {
            case null -> new Badge("还没看过", "", "clock");
            case FINE -> new Badge(words.of(result), "is-good", "check");
            case FAILED -> new Badge(words.of(result), "is-bad", "alert");
            case PASSING -> new Badge(words.of(result), "is-warn", "alert");
            case REFUSED, OURS, UNCHECKED -> new Badge(words.of(result), "", "info");
        };
    }

    /** Of an address made up at random: that it is not there is as it should be. */
    static Badge made(VisitResult result) {
        return switch (result) {
            case FAILED -> good();
            case FINE -> bad();
            case PASSING, REFUSED, OURS, UNCHECKED -> unknown();
        };
    }

    /** Why it is so, where there is something to say. */
    String why(Answered answered) {
        if (!answered.trouble().equals(Trouble.NONE.name())) {
            return words.of(Trouble.valueOf(answered.trouble()));
        }
        int status = answered.status();
        return status >= 200 && status < 300 ? "" : "网站回答" + status;
    }

    /** What came, how fast, and why it was nothing. */
    String said(Answered answered) {
        int status = answered.status();
        var took = "，用了%.1f秒".formatted(answered.millis() / 1000.0);
        return status == 0 ? "没有回答" + took + "，" + why(answered) : "回答" + status + took;
    }

    /**
     * @param on the day of the look
     * @param ipv6 what the ledger says of it, or null where it says nothing
     */
    List<Line> lines(Look look, LocalDate on, @Nullable Boolean ipv6) {
        var lines = new ArrayList<Line>();
        if (look.result() != VisitResult.FINE) {
            return lines;
        }
        lines.add(look.told(SeenSite::undatedSince)
                .map(since -> new Line(NEWEST, undated(since), bad(), List.of()))
                .orElseGet(() -> newest(look, on)));
        lines.add(sentTo(look));
        lines.add(marks(look));
        lines.add(links("打不开的链接", tried(look), told(look, SeenLinks::dead)));
        lines.add(links("看不见的外站链接", ofTheFirst(look), told(look, SeenLinks::hidden)));
        lines.add(links("名单以外的链接", ofTheFirst(look), told(look, SeenLinks::foreign)));
        lines.add(line(
                "证书",
                Optional.ofNullable(look.certificateUntil()),
                until -> Times.date(until) + "到期",
                until -> rules.lasts(until, on)));
        lines.add(line("IPv6 地址", look.told(SeenSite::hasIpv6), has -> ipv6(has, ipv6), has -> has && isSo(ipv6)));
        lines.add(line("不存在的网址", look.told(SeenSite::answersAnything), any -> any ? "也当作有，看不出死链" : "答得对", any -> !any));
        return lines;
    }

    /** Where it only leads on, the columns say; one of them that tells nothing is enough that nobody knows. */
    private Line newest(Look look, LocalDate on) {
        int untold = look.untoldColumns().size();
        var newest = look.told(SeenSite::newest);
        return newest.isPresent() || untold == 0
                ? line(NEWEST, newest, LocalDate::toString, day -> rules.isFresh(day, on))
                : new Line(NEWEST, "看不出来。首页没有日期就看各栏目，可是有" + untold + "个栏目也看不出更新，怎么办见下面“栏目”", unknown(), List.of());
    }

    private static <T> Line line(String what, Optional<T> seen, Function<T, String> said, Function<T, Boolean> isGood) {
        return seen.map(one -> new Line(what, said.apply(one), isGood.apply(one) ? good() : bad(), List.of()))
                .orElseGet(() -> untold(what));
    }

    private static Line untold(String what) {
        return new Line(what, "看不出来", unknown(), List.of());
    }

    private static Line sentTo(Look look) {
        return look.sentTo()
                .map(host -> new Line(WHERE, "转到了别的网站：" + host + "，请核对台账上的网址", bad(), List.of()))
                .orElseGet(() -> new Line(WHERE, "没有转到别处", good(), List.of()));
    }

    private static String ipv6(boolean has, @Nullable Boolean ledger) {
        var seen = has ? "有" : "没有";
        return ledger == null || ledger == has ? seen : seen + "，台账上写的是" + (ledger ? "支持" : "不支持");
    }

    private static boolean isSo(@Nullable Boolean ledger) {
        return ledger == null || ledger;
    }

    private Line marks(Look look) {
        return look.told(SeenSite::missing)
                .map(missing -> missing.isEmpty()
                        ? new Line("页脚标识", "都有", good(), List.of())
                        : new Line("页脚标识", "没看到" + missing.size() + "个", bad(), named(missing)))
                .orElseGet(() -> untold("页脚标识"));
    }

    private List<String> named(Set<FootMark> marks) {
        return marks.stream().map((FootMark one) -> words.of(one)).toList();
    }

    private static String tried(Look look) {
        return look.told(SeenSite::links)
                .map(links -> "试了" + links.tried() + "个，")
                .orElse("");
    }

    private static String ofTheFirst(Look look) {
        return look.told(SeenSite::links)
                .filter(SeenLinks::areOnlyTheFirst)
                .map(links -> "链接太多，只看了前" + links.all() + "个，")
                .orElse("");
    }

    private static Optional<List<OddLink>> told(Look look, Function<SeenLinks, @Nullable List<OddLink>> which) {
        return look.told(SeenSite::links).map(which);
    }

    private static Line links(String what, String before, Optional<List<OddLink>> links) {
        return links.map(some -> new Line(
                        what,
                        before + (some.isEmpty() ? "没有" : some.size() + "个"),
                        some.isEmpty() ? good() : bad(),
                        some.stream()
                                .map(one -> one.text() + "　" + one.address())
                                .toList()))
                .orElseGet(() -> untold(what));
    }

    ColumnLine column(ColumnSeen column, LocalDate on) {
        var duty = column.updateDays();
        var newest = column.newest();
        var mark = !column.isTelling()
                ? unknown()
                : column.isBlank()
                                || column.undatedSince() != null
                                || (duty != null && newest != null && ChronoUnit.DAYS.between(newest, on) >= duty)
                        ? bad()
                        : good();
        var seen = column.isBlank() ? "空白" : newest == null ? unseen(column) : newest.toString();
        return new ColumnLine(column.name(), duty == null ? "没有要求" : duty + "天内", seen, mark, ColumnAdvice.of(column));
    }

    private String unseen(ColumnSeen column) {
        var since = column.undatedSince();
        if (since != null) {
            return undated(since);
        }
        return column.result() == VisitResult.FINE ? "看不出日期" : words.of(column.result());
    }

    private static String undated(LocalDate since) {
        return "信息都没有显示日期，按规定算没有更新，从" + since + "起就是这样";
    }

    private static Badge good() {
        return new Badge("正常", "is-good", "check");
    }

    private static Badge bad() {
        return new Badge("要看看", "is-warn", "alert");
    }

    private static Badge unknown() {
        return new Badge("不知道", "", "info");
    }
}
