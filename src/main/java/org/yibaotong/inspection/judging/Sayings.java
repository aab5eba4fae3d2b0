package org.yibaotong.inspection.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says facts in words (怎么说). */
final class Sayings {

    private Sayings() {}

    static String of(Facts facts) {
        var said = new ArrayList<String>();
        facts.find(Known.LAST_POST).ifPresent(post -> said.add("最后更新是" + post.value()));
        facts.find(Known.QUIET_SINCE)
                .ifPresent(quiet -> said.add("到" + quiet.asOf() + "已有" + Judge.quietDays(quiet) + "天没有更新"));
        facts.find(Known.HOME_NEWEST).ifPresent(fact -> said.add(fact.asOf() + "看首页，最新的日期是" + fact.value()));
        facts.find(Known.SECOND_NEWEST).ifPresent(fact -> said.add(fact.asOf() + "看首页没有日期，各栏目最新的日期是" + fact.value()));
        facts.find(Known.HOME_UNDATED_SINCE)
                .ifPresent(fact -> said.add(fact.asOf() + "看首页，信息都没有显示日期，按规定算没有更新，从" + fact.value() + "起就是这样"));
        facts.find(Known.VISITS).ifPresent(fact -> said.add(visits(VisitDays.read(fact.value()))));
        facts.find(Known.COLUMNS).ifPresent(fact -> said.add(columns(fact)));
        facts.find(Known.CERTIFICATE_UNTIL).ifPresent(fact -> said.add("证书" + fact.value() + "到期"));
        facts.find(Known.DEAD_LINKS).ifPresent(fact -> said.add(counted(fact, "首页和栏目页上打不开的链接")));
        facts.find(Known.HIDDEN_LINKS).ifPresent(fact -> said.add(counted(fact, "首页上看不见的外站链接")));
        facts.find(Known.FOREIGN_LINKS).ifPresent(fact -> said.add(counted(fact, "首页上名单以外的链接")));
        facts.find(Known.MISSING_MARKS).ifPresent(fact -> said.add(counted(fact, "页脚缺的标识")));
        facts.find(Known.MADE_UP_PAGES).ifPresent(fact -> said.add(madeUp(fact)));
        facts.find(Known.SENT_TO).ifPresent(fact -> said.add(sentTo(fact)));
        facts.find(Known.INTERACTION).ifPresent(one -> said.add("互动方式写的是“" + one.value() + "”"));
        facts.find(Known.VERIFIED_AS).ifPresent(one -> said.add("平台认证的是“" + one.value() + "”"));
        facts.find(Known.SPONSOR).ifPresent(one -> said.add("台账上的主办单位是“" + one.value() + "”"));
        facts.find(Known.SEEN).ifPresent(one -> said.add(one.value()));
        return String.join("，", said);
    }

    private static String visits(VisitDays days) {
        return "%d天里访问%d次，打不开%d次".formatted(days.days().size(), days.counted(), days.failed());
    }

    private static String columns(Fact fact) {
        var columns = ColumnDates.read(fact.value()).columns();
        long blank = columns.stream().filter(ColumnDates.Column::isBlank).count();
        long unknown = columns.stream().filter(one -> !one.isKnown()).count();
        var oldest = columns.stream()
                .filter(one -> one.newest() != null)
                .min(Comparator.comparing(ColumnDates.Column::newest))
                .map(one -> "，最久没更新的是“%s”（%s）".formatted(one.name(), one.newest()))
                .orElse("");
        return "%s看了%d个栏目，%d个空白，%d个看不出日期%s%s"
                .formatted(fact.asOf(), columns.size(), blank, unknown, undated(columns), oldest);
    }

    private static String undated(List<ColumnDates.Column> columns) {
        var undated = columns.stream().filter(ColumnDates.Column::isUndated).toList();
        return undated.isEmpty()
                ? ""
                : "，%d个栏目里的信息都没有显示日期，按规定算没有更新（%s）"
                        .formatted(
                                undated.size(),
                                undated.stream()
                                        .map(one -> "“%s”从%s起".formatted(one.name(), one.undatedSince()))
                                        .collect(Collectors.joining("、")));
    }

    private static String madeUp(Fact fact) {
        return Counted.read(fact.value()).number() == 0 ? "不存在的网址，网站说没有" : "随便编的网址，网站也说有这一页";
    }

    private static String sentTo(Fact fact) {
        var sent = Counted.read(fact.value());
        return sent.number() == 0 ? "首页没有转到别的网站" : "首页转到了别的网站（" + sent.named() + "）";
    }

    private static String counted(Fact fact, String what) {
        return what + "有" + Counted.read(fact.value()).said();
    }
}
