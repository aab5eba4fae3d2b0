package org.yibaotong.register.chapter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Papers;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Site;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.filing.AskingDesk;
import org.yibaotong.register.filing.FilingBook;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;

/** Filings of the example city, one at every station of the road. */
@Component
@Order(31)
class FilingChapter implements Chapter {

    private final AskingDesk asking;
    private final FilingDesk desk;
    private final FilingBook book;
    private final AccountTable accounts;
    private final People people;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    FilingChapter(
            AskingDesk asking,
            FilingDesk desk,
            FilingBook book,
            AccountTable accounts,
            People people,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.asking = asking;
        this.desk = desk;
        this.book = book;
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(ExampleCity city) {
        asked();
        sentBack();
        changing();
        closing();
        filed();
        withdrawn();
    }

    private void asked() {
        var fangmo = actor("fangmo");
        asking.open(
                details(fangmo, "douyin", "望江青年", "wjqingnian2026", Category.MASS_ORGANISATION),
                List.of(new Contact(Duty.HEAD, "方默", "0000-8800-2107")),
                "青年志愿活动报名的年轻人多用抖音，区团委书记办公会11月同意。",
                fangmo);
    }

    private void sentBack() {
        var hejia = actor("hejia");
        var id = asking.open(
                details(hejia, "weibo", "河西", "5902117764", Category.GRASSROOTS), List.of(), "社区想开一个微博。", hejia);
        desk.sendBack(id, "社区原则上不开账号，消息由望江区融媒体中心来发。确有服务群众的需要，请写明是什么服务、谁来维护。", actor("qiulan"));
    }

    private void changing() {
        var gaoxin = actor("gaoxin");
        own(gaoxin, "NORMAL").ifPresent(account -> {
            var now = accounts.get(account).details();
            var identity = now.identity();
            var renamed = new Details(
                    new Identity(
                            identity.platform(), "健康望江发布", identity.handle(), identity.link(), identity.intro(), ""),
                    now.owners(),
                    now.purpose(),
                    now.interaction(),
                    now.papers(),
                    now.site(),
                    now.services(),
                    now.columns());
            var others = List.of(new Contact(Duty.HEAD, "高欣", "0000-8800-2311"));
            var id = asking.change(account, renamed, others, "各平台的名称统一成“健康望江发布”，负责人随岗位调整。", gaoxin);
            desk.agree(id, "名称和职责对得上，同意。", actor("qiulan"));
        });
    }

    private void closing() {
        var weilan = actor("weilan");
        own(weilan, "NORMAL").ifPresent(account -> {
            var id = asking.end(
                    account,
                    FilingKind.CLOSING,
                    "局党组会11月研究，力量集中到市融媒体中心。",
                    "水情预警和停水通知都到示例市融媒体中心看",
                    "https://www.shili.example/",
                    weilan);
            desk.agree(id, "服务都有去处，同意关停。", actor("duruo"));
        });
    }

    private void filed() {
        var dengan = actor("dengan");
        var id = asking.open(
                details(dengan, "wechat-channels", "示例应急", "sph3Qe7Yingji", Category.GOVERNMENT),
                List.of(),
                "灾害预警要有短视频，市政府办批复同意。",
                dengan);
        desk.agree(id, "", actor("duruo"));
        var today = Times.date(clock.instant());
        book.record(id, book.suggestedNumber(today), today, actor("duruo"));
    }

    private void withdrawn() {
        var zhaoluming = actor("zhaoluming");
        own(zhaoluming, "NORMAL").ifPresent(account -> {
            var id = asking.end(account, FilingKind.CLOSING, "更新跟不上。", "出行提示到示例市融媒体中心看", "", zhaoluming);
            desk.withdraw(id, zhaoluming);
        });
    }

    private Details details(Actor asking, String platform, String name, String handle, Category category) {
        var unit = units.get(asking.unit());
        var tier = unit.level() == Units.Level.COMMUNITY
                ? Tier.COMMUNITY
                : unit.name().contains("望江") ? Tier.DISTRICT : Tier.CITY;
        var owners = new Owners(
                null,
                unit.name(),
                "",
                unit.id(),
                "",
                "",
                null,
                unit.name(),
                null,
                tier,
                category,
                category != Category.MASS_ORGANISATION);
        return new Details(
                new Identity(platform, name, handle, "", "", ""),
                owners,
                Purpose.PUBLISHING,
                "留言",
                Papers.NONE,
                Site.NONE,
                List.of(),
                List.of());
    }

    /** The last account of the unit itself that is in use: others may be spoken of elsewhere in the example. */
    private Optional<AccountId> own(Actor asking, String state) {
        return jdbc.sql("""
                select id from register.account where sponsoring_unit = :unit and state = :state and platform <> 'website' order by platform desc, name desc limit 1
                """)
                .param("unit", asking.unit().value())
                .param("state", state)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private Actor actor(String login) {
        return people.actor(people.findByLogin(login).orElseThrow().id());
    }
}
