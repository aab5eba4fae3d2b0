package org.yibaotong.example.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleAccount.Named;

/** Invents the accounts of one city, always the same ones. */
public final class LedgerTeller {

    private static final int MONTHS = 12;
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

    /** How readily a body of government goes on to the next platform. */
    private static final double[] LIKELY = {0.62, 0.16, 0.08, 0.07, 0.05, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01, 0.01
    };

    private static final List<Named> COLUMNS = List.of(
            new Named("要闻动态", "/yw/", 14),
            new Named("通知公告", "/tz/", 180),
            new Named("政策文件", "/zc/", 180),
            new Named("机构职能", "/jg/", 0),
            new Named("互动交流", "/hd/", 90));

    private final LocalDate today;
    private final Random chance = new Random(20_191_231);
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
        return kept();
    }

    /** Round after round over all bodies and platforms, until the district has as many as it should. */
    private void accounts(District district, List<Body> bodies) {
        var taken = new HashSet<String>();
        var told = new ArrayList<Body>();
        int left = district.accounts();
        for (int round = 0; left > 0; round++) {
            for (int platform = 0; platform < PLATFORMS.size() && left > 0; platform++) {
                for (var body : bodies) {
                    boolean likely = chance.nextDouble() < LIKELY[platform] + round * 0.2
                            || (platform == 0 && body.tier().equals("STREET"));
                    boolean fits = platform < 2 || !body.tier().equals("COMMUNITY");
                    if (left > 0
                            && likely
                            && fits
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

    private void tell(District district, Body body, String platform) {
        int number = told.size() + 1;
        boolean isKnown = chance.nextDouble() < 0.6;
        long size = size(body, platform);
        long pace = pace(body);
        told.add(new ExampleAccount(
                number,
                district.name(),
                platform,
                name(body, platform),
                handle(platform, number, body),
                link(platform, number, body),
                body.name(),
                body.unit(),
                district.supervisor(),
                body.tier().equals("COMMUNITY") ? "" : pick("办公室", "宣传科", "党建办", "信息中心", ""),
                body.tier().equals("DISTRICT") && chance.nextInt(6) == 0 ? "示例数字传媒有限公司" : "",
                body.tier(),
                body.category(),
                body.isOfGovernment() || body.category().equals("INSTITUTION"),
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
                isKnown || chance.nextBoolean() ? today.minusDays(silence(body)) : null,
                isKnown && !platform.equals("website") ? followers(size) : List.of(),
                isKnown ? series(pace) : List.of(),
                isKnown && !platform.equals("website") ? series(pace * Math.max(8, size / 90)) : List.of()));
    }

    /** Which would be kept, and the states they are in: those that would be closed are where trouble is. */
    private List<ExampleAccount> kept() {
        var all = new ArrayList<ExampleAccount>();
        for (var district : District.ALL) {
            var sites = of(district, true);
            var accounts = of(district, false);
            IntStream.range(0, sites.size())
                    .forEach(i -> all.add(withFate(sites.get(i), i < district.websitesKept(), i)));
            IntStream.range(0, accounts.size())
                    .forEach(i -> all.add(withFate(accounts.get(i), i < district.accountsKept(), i)));
        }
        Collections.shuffle(all, chance);
        return all;
    }

    /** The ones most worth keeping first: those with services, then the larger ones. */
    private List<ExampleAccount> of(District district, boolean websites) {
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

    private String name(Body body, String platform) {
        var wanted = platform.equals("website")
                ? body.name() + "网站"
                : body.brand() + (platform.equals("wechat-mini") ? "通" : platform.equals("app") ? "APP" : "");
        var name = names.add(wanted + platform) ? wanted : body.name() + "（" + body.brand() + "）";
        names.add(name + platform);
        return name;
    }

    private static String handle(String platform, int number, Body body) {
        return switch (platform) {
            case "website" -> body.host();
            case "wechat", "wechat-service" -> "gh_%012x".formatted(0x51a0_0000_0000L + number * 7_919L);
            case "wechat-mini" -> "wx%016x".formatted(0x5a1e_0000_0000_0000L + number * 104_729L);
            case "weibo" -> String.valueOf(7_000_000_000L + number * 13L);
            case "douyin" -> "sldy%06d".formatted(number);
            case "kuaishou" -> "slks%06d".formatted(number);
            case "toutiao" -> String.valueOf(59_000_000_000L + number * 17L);
            case "bilibili" -> String.valueOf(400_000_000L + number);
            case "baijiahao" -> String.valueOf(1_600_000_000_000_000L + number);
            case "app" -> "cn.shili.app%04d".formatted(number);
            default -> "sl%06d".formatted(number);
        };
    }

    private static String link(String platform, int number, Body body) {
        var handle = handle(platform, number, body);
        return switch (platform) {
            case "website" -> "https://" + body.host() + "/";
            case "weibo" -> "https://weibo.com/" + handle;
            case "toutiao" -> "https://www.toutiao.com/c/user/" + handle + "/";
            case "bilibili" -> "https://space.bilibili.com/" + handle;
            case "baijiahao" -> "https://author.baidu.com/home/" + handle;
            default -> "";
        };
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

    private long size(Body body, String platform) {
        long most = switch (body.tier()) {
            case "CITY" -> 160_000;
            case "DISTRICT" -> 42_000;
            case "STREET" -> 6_000;
            default -> 900;
        };
        double share = platform.startsWith("wechat") ? 1 : 0.3;
        return Math.max(12, (long) (most * share * Math.pow(chance.nextDouble(), 3)));
    }

    private long pace(Body body) {
        return body.tier().equals("COMMUNITY") ? chance.nextInt(5) : 3L + chance.nextInt(28);
    }

    private int silence(Body body) {
        double luck = chance.nextDouble();
        boolean small = body.tier().equals("COMMUNITY") || body.category().equals("SCHOOL");
        if (luck < (small ? 0.5 : 0.82)) {
            return chance.nextInt(7);
        }
        return luck < 0.92 ? 7 + chance.nextInt(14) : 21 + chance.nextInt(small ? 480 : 120);
    }

    private List<Long> followers(long last) {
        return Stream.of(0.82, 0.9, 0.96, 1.0)
                .map(share -> Math.round(last * share))
                .toList();
    }

    private List<Long> series(long mean) {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> Math.round(mean * (0.7 + chance.nextDouble() * 0.6)))
                .toList();
    }

    private String person() {
        return pick(SURNAMES) + pick(GIVEN);
    }

    private String pick(String... from) {
        return from[chance.nextInt(from.length)];
    }
}
