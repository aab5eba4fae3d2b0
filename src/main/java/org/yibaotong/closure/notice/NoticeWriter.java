package org.yibaotong.closure.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.MovedAccounts.MovedService;
import org.yibaotong.closure.closurecase.CaseFacts;
import org.yibaotong.closure.closurecase.NoticePeriod;
import org.yibaotong.closure.closurecase.ServiceHome;
import org.yibaotong.closure.home.OwnServices;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.web.Site;
import org.yibaotong.web.Words;

/** Writes notices of closings from what is known of their cases (公告模板). */
@Component
public class NoticeWriter {

    private final NoticeTable table;
    private final Accounts accounts;
    private final NoticePeriod period;
    private final OwnServices own;
    private final Site site;
    private final Words words;

    NoticeWriter(NoticeTable table, Accounts accounts, NoticePeriod period, OwnServices own, Site site, Words words) {
        this.table = table;
        this.accounts = accounts;
        this.period = period;
        this.own = own;
        this.site = site;
        this.words = words;
    }

    /** @param today when it would be given, where it was not yet */
    public ClosingNotice write(CaseFacts closing, LocalDate today) {
        var account = accounts.get(closing.account());
        var from = closing.noticedOn() == null ? today : closing.noticedOn();
        var until = closing.noticeUntil() == null ? period.last(closing.isWebsite(), from) : closing.noticeUntil();
        var moved = site.address() + "/moved/" + closing.account();
        var said = words(closing);
        var services = closing.services().stream().map(this::service).toList();
        return new ClosingNotice(
                account.name(),
                "关于关停“" + account.name() + "”" + (isSaidToBeOne(closing, account) ? "" : "网站") + "的公告",
                before(closing, account, said, from, until),
                services,
                after(account.name(), said, until.plusDays(1), moved),
                List.of(account.sponsor(), printed(from)),
                moved + "/notice",
                moved,
                until.plusDays(1),
                whereTo(closing));
    }

    /** What people wrote; before they did, what is usual. */
    NoticeWords words(CaseFacts closing) {
        return table.find(closing.id())
                .orElseGet(() -> new NoticeWords(
                        words.of(closing.isWebsite() ? "closure-notice.basis.website" : "closure-notice.basis.account"),
                        site.telephone().isEmpty() ? site.operator() : site.telephone(),
                        words.of("closure-notice.remains.usual")));
    }

    void keep(CaseId id, NoticeWords written) {
        table.put(id, written);
    }

    private List<String> before(
            CaseFacts closing, AccountFacts account, NoticeWords said, LocalDate from, LocalDate until) {
        var lines = new ArrayList<String>();
        lines.add("按照" + said.basis() + (closing.paper().isEmpty() ? "" : "，经" + closing.paper() + "决定") + "，"
                + account.sponsor() + "主办的" + called(closing, account) + "自" + printed(until.plusDays(1))
                + (closing.isWebsite() ? "起停止服务，随后注销域名和备案。" : "起停止发布信息，不再答复留言，随后办理注销手续。")
                + "由此给您带来不便，请谅解。");
        lines.add("公告期从" + printed(from) + "到" + printed(until) + "，" + period.said(closing.isWebsite())
                + "。公告期内照常更新和答复。");
        lines.add("以后去哪里：" + whereTo(closing) + "。" + (services(closing) ? "各项服务的新去处见下表。" : ""));
        return lines;
    }

    /** Many have it in their name. */
    private static boolean isSaidToBeOne(CaseFacts closing, AccountFacts account) {
        return !closing.isWebsite() || account.name().matches(".*(网|网站|门户)");
    }

    private static boolean services(CaseFacts closing) {
        return !closing.services().isEmpty();
    }

    private static List<String> after(String name, NoticeWords said, LocalDate stopsOn, String moved) {
        return List.of(
                said.remains(),
                printed(stopsOn) + "以后，用“" + name + "”或者相近名字的账号、网站都不是官方的，请不要相信，不要转账，不要填个人信息。",
                "有疑问请联系：" + said.telephone() + "。公告和新去处一直可以在这里看：" + moved);
    }

    /** By its id as well, so that nobody takes another of that name for it. */
    private static String called(CaseFacts closing, AccountFacts account) {
        if (closing.isWebsite()) {
            return "网站“" + account.name() + "”" + (account.link().isEmpty() ? "" : "（" + account.link() + "）");
        }
        var id = account.called().contains(account.handle()) ? "" : "（账号：" + account.handle() + "）";
        return account.called() + id;
    }

    private static String whereTo(CaseFacts closing) {
        return closing.whereTo() + (closing.whereToLink().isEmpty() ? "" : "（" + closing.whereToLink() + "）");
    }

    private MovedService service(ServiceHome one) {
        return new MovedService(
                one.name(),
                one.home(),
                one.homeLink().isEmpty() ? "" : own.whole(one.homeLink()),
                one.telephone(),
                one.givenUp());
    }

    private static String printed(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
