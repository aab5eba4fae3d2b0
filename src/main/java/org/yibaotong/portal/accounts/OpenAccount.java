package org.yibaotong.portal.accounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.PublicAccounts.PublicAccount;

/** An account as open data (开放数据). What was closed stays, with the day, the reason and where it went. */
record OpenAccount(
        String id,
        String name,
        String platform,
        String platformName,
        String handle,
        String link,
        String sponsor,
        String level,
        String state,
        boolean official,
        List<String> services,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        @Nullable String newHome,
        @Nullable String newHomeLink,
        @Nullable String sponsorWas,
        @Nullable LocalDate sponsorSince,
        @Nullable String avatar,
        @Nullable String qrCode,
        String called) {

    static final List<String> HEADING = List.of(
            "编号",
            "名称",
            "平台",
            "账号ID",
            "链接",
            "主办单位",
            "层级",
            "状态",
            "是否官方",
            "服务事项",
            "开办日期",
            "关停日期",
            "关停情形",
            "去向",
            "去向链接",
            "原主办单位",
            "主办单位变更日期",
            "头像",
            "二维码",
            "称呼");

    /** @param site the address of this site, as whoever took the data away needs it to get the pictures */
    static OpenAccount of(PublicAccount account, String site) {
        return new OpenAccount(
                account.id().toString(),
                account.name(),
                account.platform(),
                account.platformName(),
                account.handle(),
                account.link(),
                account.sponsor(),
                account.tier(),
                account.state(),
                account.isOfficial(),
                account.services(),
                account.openedOn(),
                account.closedOn(),
                orNull(account.reason()),
                orNull(account.whereTo()),
                orNull(account.whereToLink()),
                orNull(account.sponsorWas()),
                account.sponsorSince(),
                orNull(account.avatar().isEmpty() ? "" : site + account.avatar()),
                orNull(account.code().isEmpty() ? "" : site + account.code()),
                account.called());
    }

    List<String> cells() {
        return List.of(
                id,
                name,
                platformName,
                handle,
                link,
                sponsor,
                level,
                state,
                official ? "是" : "否",
                String.join("、", services),
                text(openedOn),
                text(closedOn),
                text(reason),
                text(newHome),
                text(newHomeLink),
                text(sponsorWas),
                text(sponsorSince),
                text(avatar),
                text(qrCode),
                called);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
