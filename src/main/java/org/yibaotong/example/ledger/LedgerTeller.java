package org.yibaotong.example.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleAccount.Named;

/** Invents the accounts of one city, always the same ones. */
public final class LedgerTeller {

    private static final String[] SURNAMES = "邱 宋 贺 祝 冉 麦 简 卓 池 柳 岑 温 骆 甘 谈 尤 欧 沙 管 乔".split(" ");
    private static final String[] GIVEN = "岚 知远 予安 青禾 若溪 明川 书言 之恒 晓舟 清源 一诺 景行 望舒 思齐 怀瑾 子衿 听澜 云起".split(" ");

    private static final List<String> PLATFORMS = List.of(
            "wechat",
            "weibo",
            "douyin",
            "toutiao",
            "wechat-channels",
            "wechat-service",
            "wechat-mini",
            "kuaishou",
            "app",
            "bilibili",
            "baijiahao",
            "penguin",
            "xiaohongshu");

    /** How readily a body goes on to the next platform in the first round, and as much more in each that follows. */
    private static final double[] LIKELY = {0.62, 0.16, 0.08, 0.07, 0.05, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01, 0.01
    };

    /** And a small one, of what one with people for it does. */
    private static final double SMALL = 0.6;

    private static final List<Named> COLUMNS = List.of(
            new Named("要闻动态", "/yw/", 14),
            new Named("通知公告", "/tz/", 180),
            new Named("政策文件", "/zc/", 180),
            new Named("机构职能", "/jg/", 0),
            new Named("互动交流", "/hd/", 90));

    private final LocalDate today;
    private final Random chance = new Random(20_191_231);
    private final Activity activity = new Activity(chance);
    private final List<ExampleAccount> told = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    public LedgerTeller(LocalDate today) {
        this.today = today;
    }

    public List<ExampleAccount> tell() {
        for (var district : District.ALL) {
            var bodies = Bodies.of(district);
            bodies.stream().limit(district.websites()).forEach(body -> tell(district, body, "website"));
            accounts(district, bodies);
        }
        var all = new Fates(today).of(told);
        Collections.shuffle(all, chance);
        return all;
    }

    /** Round after round over all bodies and platforms, until the district has as many as it should. */
    private void accounts(District district, List<Body> bodies) {
        var taken = new HashSet<String>();
        var told = new ArrayList<Body>();
        int left = district.accounts();
        for (int round = 0; left > 0; round++) {
            for (int platform = 0; platform < PLATFORMS.size() && left > 0; platform++) {
                for (var body : bodies) {
                    boolean likely = chance.nextDouble() < likely(body, platform) * (round + 1)
                            || body.isSurelyOn(PLATFORMS.get(platform));
                    if (left > 0
                            && likely
                            && body.goesOn(PLATFORMS.get(platform))
                            && district.hasRoomFor(body, told)
                            && taken.add(body.name() + platform)) {
                        tell(district, body, PLATFORMS.get(platform));
                        told.add(body);
                        left--;
                    }
                }
            }
        }
    }

    private static double likely(Body body, int platform) {
        return LIKELY[platform] * (body.isSmall() ? SMALL : 1);
    }

    private void tell(District district, Body body, String platform) {
        int number = told.size() + 1;
        boolean isKnown = chance.nextDouble() < 0.6;
        long size = activity.size(body, platform);
        long pace = activity.pace(body);
        told.add(new ExampleAccount(
                number,
                district.name(),
                platform,
                name(body, platform),
                Addresses.handle(platform, number, body),
                Addresses.link(platform, number, body),
                body.name(),
                body.unit(),
                district.supervisor(),
                body.isSmall() ? "" : pick("办公室", "宣传科", "党建办", "信息中心", ""),
                body.tier().equals("DISTRICT") && chance.nextInt(6) == 0 ? "示例数字传媒有限公司" : "",
                body.tier(),
                body.category(),
                body.inScope(),
                body.services().isEmpty() ? "PUBLISHING" : pick("MIXED", "MIXED", "SERVICE"),
                services(body, platform),
                platform.equals("website") ? columns(body) : List.of(),
                "NORMAL",
                person(),
                person(),
                "0000-88%02d-%04d".formatted(1 + number % 97, 1_000 + number),
                LocalDate.of(2012 + chance.nextInt(12), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                chance.nextInt(3) == 0 ? "" : "示网备" + (2019 + chance.nextInt(6)) + "-%04d".formatted(number),
                "",
                false,
                isKnown || chance.nextInt(4) > 0 ? today.minusDays(activity.silence(body)) : null,
                isKnown && !platform.equals("website") ? activity.followers(size) : List.of(),
                isKnown ? activity.series(pace) : List.of(),
                isKnown && !platform.equals("website") ? activity.series(pace * Math.max(8, size / 90)) : List.of()));
    }

    private String name(Body body, String platform) {
        var wanted = platform.equals("website")
                ? body.name() + "网站"
                : body.brand() + (platform.equals("wechat-mini") ? "通" : platform.equals("app") ? "APP" : "");
        var name = names.add(wanted + platform) ? wanted : body.name() + "（" + body.brand() + "）";
        names.add(name + platform);
        return name;
    }

    private static List<Named> services(Body body, String platform) {
        boolean carries = Set.of("website", "wechat", "wechat-service", "wechat-mini", "app")
                .contains(platform);
        return carries
                ? body.services().stream()
                        .map(name -> new Named(name, "https://" + body.host() + "/fw/", 0))
                        .toList()
                : List.of();
    }

    private static List<Named> columns(Body body) {
        return COLUMNS.stream()
                .map(column -> new Named(column.name(), "https://" + body.host() + column.link(), column.days()))
                .toList();
    }

    private String person() {
        return pick(SURNAMES) + pick(GIVEN);
    }

    private String pick(String... from) {
        return from[chance.nextInt(from.length)];
    }
}
