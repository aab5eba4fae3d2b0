package org.yibaotong.citizens.wish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.drive.DriveDesk;
import org.yibaotong.citizens.drive.DriveForm;
import org.yibaotong.citizens.drive.Drives;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.text.checker.Overruling;
import org.yibaotong.web.Times;

/** The wishes of the example city: a community entered them, an editor looked them over, and the last still waits for that. */
@Component
@Order(42)
class WishChapter implements Chapter {

    private static final String ASSESSMENT =
            "为了把东西交到孩子和老人手里，需要姓名、学校或住址、监护人和电话，不收别的。加密存放，经办人要看得另一个人批准，" + "每次查看留痕，办完30天删除。公开的只有编号、年龄段和心愿，认不出是谁。风险低，可以办。";

    private final WishDesk desk;
    private final DriveDesk driveDesk;
    private final Drives drives;
    private final People people;
    private final Clock clock;

    WishChapter(WishDesk desk, DriveDesk driveDesk, Drives drives, People people, Clock clock) {
        this.desk = desk;
        this.driveDesk = driveDesk;
        this.drives = drives;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var hejia = actor("hejia");
        var editor = actor("luyuan");
        begin(hejia);
        for (var wish : published()) {
            desk.publish(desk.enter(form(wish, hejia), hejia), 0, Overruling.NONE, editor);
        }
        desk.enter(form(waiting(), hejia), hejia);
    }

    private void begin(Actor hejia) {
        driveDesk.begin(
                new DriveForm(
                        "迎新年微心愿",
                        today().plusDays(45).toString(),
                        "团区委",
                        ASSESSMENT,
                        "何佳",
                        hejia.unit().toString()),
                hejia);
    }

    /** A wish as a community tells it. */
    private record Told(String title, AgeBand band, WishKind kind, String detail, int price, int parts, Wisher whose) {}

    private static List<Told> published() {
        return List.of(
                new Told(
                        "一个7号篮球",
                        AgeBand.FROM_12,
                        WishKind.GOODS,
                        "班里共用，水泥地球场。",
                        150,
                        1,
                        new Wisher("林晓峰", "示例市第三中学七年级2班", "东岭村四组12号", "林守业", "00008820003")),
                new Told(
                        "一双38码的雨靴",
                        AgeBand.FROM_12,
                        WishKind.GOODS,
                        "上学要过一条小溪，颜色不挑。",
                        80,
                        1,
                        new Wisher("郑雨桐", "示例市第三中学八年级1班", "东岭村六组3号", "郑海生", "00008820004")),
                new Told(
                        "一台学习用的平板",
                        AgeBand.FROM_15,
                        WishKind.GOODS,
                        "上网课、查资料，够用就行。",
                        1500,
                        3,
                        new Wisher("沈一鸣", "示例市第一中学高一5班", "河西巷22号501室", "沈向荣", "00008820005")),
                new Told(
                        "修一修阳台的晾衣架",
                        AgeBand.FROM_60,
                        WishKind.SERVICE,
                        "要带梯子和电钻，上门约1小时，社区工作人员陪同。",
                        0,
                        1,
                        new Wisher("吴秀英", "", "河西巷9号101室", "", "00008820002")),
                new Told(
                        "教我用手机给孙女打视频",
                        AgeBand.FROM_60,
                        WishKind.SERVICE,
                        "每周一次，教会为止，在社区活动室。",
                        0,
                        1,
                        new Wisher("周桂兰", "", "河西巷17号302室", "", "00008820001")));
    }

    private static Told waiting() {
        return new Told(
                "一盏不晃眼的台灯",
                AgeBand.FROM_9,
                WishKind.GOODS,
                "晚上写作业用，插电的，桌子宽80厘米。",
                100,
                1,
                new Wisher("陈小雨", "河西小学四年级3班", "河西巷31号204室", "陈立新", "00008820006"));
    }

    private WishForm form(Told wish, Actor hejia) {
        boolean isMinor = wish.band().isMinor();
        var whose = wish.whose();
        return new WishForm(
                drives.open(today()).getFirst().id(),
                wish.kind(),
                wish.title(),
                wish.detail(),
                wish.band(),
                wish.price(),
                wish.parts(),
                isMinor ? Guardianship.PARENT : null,
                isMinor ? Verification.PAPER : null,
                isMinor ? "看过户口簿，同意书锁在河西社区文件柜" : "",
                isMinor ? today().toString() : "",
                isMinor ? ChildRules.current() : "",
                whose.name(),
                whose.school(),
                whose.address(),
                whose.guardian(),
                whose.telephone(),
                hejia.unit().toString(),
                0);
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }

    private Actor actor(String login) {
        return people.actor(people.findByLogin(login).orElseThrow().id());
    }
}
