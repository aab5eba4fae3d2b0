package org.yibaotong.example.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yibaotong.example.ExampleAccount;

/** What becomes of each account of the example city (去留): which would be kept if it cleaned up, and the states the others are in. */
record Fates(LocalDate today) {

    /** Which would be kept, and the states they are in: those that would be closed are where trouble is. */
    List<ExampleAccount> of(List<ExampleAccount> told) {
        var all = new ArrayList<ExampleAccount>();
        for (var district : District.ALL) {
            var sites = of(district, true, told);
            var accounts = of(district, false, told);
            IntStream.range(0, sites.size())
                    .forEach(i -> all.add(withFate(sites.get(i), i < district.websitesKept(), i)));
            IntStream.range(0, accounts.size())
                    .forEach(i -> all.add(withFate(accounts.get(i), i < district.accountsKept(), i)));
        }
        return all;
    }

    /** The ones most worth keeping first: those with services, then the larger ones. */
    private static List<ExampleAccount> of(District district, boolean websites, List<ExampleAccount> told) {
        return told.stream()
                .filter(account -> account.district().equals(district.name()) && account.isWebsite() == websites)
                .sorted(Comparator.comparing(
                                (ExampleAccount account) -> account.services().isEmpty())
                        .thenComparingInt(ExampleAccount::number))
                .toList();
    }

    private ExampleAccount withFate(ExampleAccount account, boolean isKept, int place) {
        var state = isKept ? (place % 67 == 5 ? "WARNED" : "NORMAL") : state(account, place);
        boolean isGone = state.equals("DEREGISTERED");
        var heir = account.district().equals("市直") ? "示例市融媒体中心" : account.district() + "融媒体中心";
        return new ExampleAccount(
                account.number(),
                account.district(),
                account.platform(),
                account.name(),
                account.handle(),
                account.link(),
                account.sponsor(),
                account.unit(),
                account.supervisor(),
                account.operator(),
                account.contractor(),
                account.tier(),
                account.category(),
                account.inScope(),
                account.purpose(),
                account.services(),
                account.columns(),
                state,
                account.head(),
                account.administrator(),
                account.telephone(),
                account.openedOn(),
                account.filingNumber(),
                isGone ? "信息发布和办事都到" + heir + "，原来的文章在市档案馆网站还能查到" : "",
                isKept,
                isGone ? today.minusDays(150 + place % 40) : account.posted(),
                account.followers(),
                account.posts(),
                account.reads());
    }

    private static String state(ExampleAccount account, int place) {
        return switch (place % 60) {
            case 7, 31 -> "WARNED";
            case 13 -> "RECTIFYING";
            case 44 -> "UNATTENDED";
            case 22 -> account.number() % 2 == 0 ? "FROZEN" : "CLOSING_PROPOSED";
            case 52 -> "DEREGISTERED";
            case 37 -> "NOTICE_PERIOD";
            default -> "NORMAL";
        };
    }
}
