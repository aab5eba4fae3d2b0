package org.yibaotong.inspection.probe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.inspection.look.ColumnSeen;
import org.yibaotong.inspection.look.FootMark;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.OddLink;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.inspection.probe.SitePage.ColumnLine;
import org.yibaotong.inspection.probe.SitePage.Line;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Says in words what was seen of a website; what could not be told is said to be so. */
@Component
class SiteWords {

    private static final int SOON = 30;

    private final Words words;

    SiteWords(Words words) {
        this.words = words;
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
    String why(String trouble, int status) {
        if (!trouble.equals(Trouble.NONE.name())) {
            return words.of(Trouble.valueOf(trouble));
        }
        return status >= 200 && status < 300 ? "" : "网站回答" + status;
    }

    List<Line> lines(Look look, Instant now) {
        var lines = new ArrayList<Line>();
        if (look.result() != VisitResult.FINE) {
            return lines;
        }
        lines.add(line(
                "首页最新的日期",
                look.newest(),
                LocalDate::toString,
                newest -> !newest.isBefore(Times.date(now).minusDays(14))));
        lines.add(marks(look));
        lines.add(links("打不开的链接", "试了" + look.linksTried() + "个，", look.dead()));
        lines.add(links("看不见的外站链接", "", look.hidden()));
        lines.add(links("名单以外的链接", "", look.foreign()));
        lines.add(line(
                "证书",
                look.certificateUntil(),
                until -> Times.date(until) + "到期",
                until -> ChronoUnit.DAYS.between(now, until) >= SOON));
        lines.add(line("IPv6 地址", look.hasIpv6(), has -> has ? "有" : "没有", has -> has));
        lines.add(line("不存在的网址", look.answersAnything(), any -> any ? "也当作有，看不出死链" : "答得对", any -> !any));
        return lines;
    }

    private static <T> Line line(String what, @Nullable T seen, Function<T, String> said, Function<T, Boolean> isGood) {
        return seen == null
                ? new Line(what, "看不出来", unknown(), List.of())
                : new Line(what, said.apply(seen), isGood.apply(seen) ? good() : bad(), List.of());
    }

    private Line marks(Look look) {
        var missing = look.missing();
        if (missing == null) {
            return new Line("页脚标识", "看不出来", unknown(), List.of());
        }
        return missing.isEmpty()
                ? new Line("页脚标识", "都有", good(), List.of())
                : new Line(
                        "页脚标识",
                        "没看到" + missing.size() + "个",
                        bad(),
                        missing.stream().map((FootMark one) -> words.of(one)).toList());
    }

    private static Line links(String what, String before, @Nullable List<OddLink> links) {
        if (links == null) {
            return new Line(what, "看不出来", unknown(), List.of());
        }
        return new Line(
                what,
                before + (links.isEmpty() ? "没有" : links.size() + "个"),
                links.isEmpty() ? good() : bad(),
                links.stream().map(one -> one.text() + "　" + one.address()).toList());
    }

    ColumnLine column(ColumnSeen column, LocalDate on) {
        var duty = column.updateDays();
        var newest = column.newest();
        var mark = !column.isTelling()
                ? unknown()
                : column.isBlank() || (duty != null && newest != null && ChronoUnit.DAYS.between(newest, on) >= duty)
                        ? bad()
                        : good();
        var seen = column.isBlank() ? "空白" : newest == null ? unseen(column) : newest.toString();
        return new ColumnLine(column.name(), duty == null ? "没有要求" : duty + "天内", seen, mark);
    }

    private String unseen(ColumnSeen column) {
        return column.result() == VisitResult.FINE ? "看不出日期" : words.of(column.result());
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
