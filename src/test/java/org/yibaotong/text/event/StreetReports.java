package org.yibaotong.text.event;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Reports of one theme from 150 streets on one day, from one template as streets write them (街道来稿), and reprints of each: what must
 * stay apart, and what must be found.
 */
final class StreetReports {

    static final int STREETS = 150;

    private static final String FIRST = "青白金石云南北东西长平安和明清";
    private static final String SECOND = "山河桥湖塘井园岭泉湾";
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡";
    private static final String GIVEN = "丽华建国秀英志强晓燕海军玉梅";

    private final Random random;
    private final Theme theme;

    StreetReports(Theme theme, long seed) {
        this.theme = theme;
        this.random = new Random(seed);
    }

    List<Item> originals() {
        return IntStream.range(0, STREETS).mapToObj(this::report).toList();
    }

    private Item report(int street) {
        var name = "" + FIRST.charAt(street / 10) + SECOND.charAt(street % 10) + "街道";
        int other = (street * 7 + 3) % STREETS;
        var community = "" + SECOND.charAt(other % 10) + FIRST.charAt(other / 10) + "社区";
        var person = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
        var sentences = new ArrayList<>(theme.sentences());
        Collections.shuffle(sentences, random);
        var text = theme.opening()
                + sentences.stream().limit(6 + random.nextInt(3)).collect(joining());
        return Item.of(
                fill(theme.titles().get(random.nextInt(theme.titles().size())), name, community, person),
                fill(text, name, community, person));
    }

    private String fill(String template, String street, String community, String person) {
        return template.replace("{街道}", street)
                .replace("{社区}", community)
                .replace("{人}", person)
                .replace("{数}", String.valueOf(20 + random.nextInt(60)))
                .replace("{多}", String.valueOf(100 + random.nextInt(400)));
    }

    private String pick(String from) {
        return String.valueOf(from.charAt(random.nextInt(from.length())));
    }

    /** As a lead is sent in: its headline and its first sentence. */
    static Item shortened(Item item) {
        return Item.of(item.title(), item.text().split("(?<=。)", 2)[0]);
    }

    /** One after the other: cut, added to, reordered, converted, wide digits, respun. */
    Item reprint(Item item, int way) {
        var sentences = new ArrayList<>(List.of(item.text().split("(?<=。)")));
        int size = sentences.size();
        return switch (way % 6) {
            case 0 -> Item.of(item.title(), String.join("", sentences.subList(0, size * 3 / 5)));
            case 1 -> Item.of("【转载】" + item.title(), "本网讯 " + item.text() + theme.addition());
            case 2 -> {
                Collections.rotate(sentences.subList(1, size), 2);
                yield Item.of("", String.join("", sentences));
            }
            case 3 -> Item.of(traditional(item.title()), traditional(item.text()));
            case 4 -> Item.of(wide(item.title()), wide(item.text()));
            default -> Item.of(respun(item.title()), respun(item.text()));
        };
    }

    static String traditional(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(c -> TRADITIONAL.getOrDefault(c, c))
                .collect(joining());
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .mapToObj(Character::toString)
                .collect(joining());
    }

    private static String respun(String text) {
        var spun = text;
        for (var word : RESPUN.entrySet()) {
            spun = spun.replace(word.getKey(), word.getValue());
        }
        return spun;
    }

    private static final Map<String, String> TRADITIONAL = Map.ofEntries(
            Map.entry("开", "開"),
            Map.entry("动", "動"),
            Map.entry("务", "務"),
            Map.entry("学", "學"),
            Map.entry("爱", "愛"),
            Map.entry("为", "為"),
            Map.entry("医", "醫"),
            Map.entry("区", "區"),
            Map.entry("云", "雲"),
            Map.entry("东", "東"),
            Map.entry("长", "長"),
            Map.entry("湾", "灣"),
            Map.entry("桥", "橋"),
            Map.entry("园", "園"),
            Map.entry("岭", "嶺"),
            Map.entry("张", "張"),
            Map.entry("刘", "劉"),
            Map.entry("陈", "陳"),
            Map.entry("杨", "楊"),
            Map.entry("这", "這"),
            Map.entry("个", "個"),
            Map.entry("们", "們"),
            Map.entry("发", "發"),
            Map.entry("与", "與"),
            Map.entry("场", "場"),
            Map.entry("锋", "鋒"),
            Map.entry("传", "傳"),
            Map.entry("义", "義"));

    private static final Map<String, String> RESPUN = Map.ofEntries(
            Map.entry("开展", "举行"),
            Map.entry("组织", "召集"),
            Map.entry("居民", "群众"),
            Map.entry("积极", "踊跃"),
            Map.entry("活动现场", "活动当中"),
            Map.entry("纷纷表示", "都说"),
            Map.entry("大家", "人们"),
            Map.entry("下一步", "今后"),
            Map.entry("进一步", "更好地"));

    /** What all streets do on the day, in the words they have for it. */
    record Theme(List<String> titles, String opening, List<String> sentences, String addition) {

        static final Theme LEI_FENG = new Theme(
                List.of("{街道}开展学雷锋志愿服务活动", "{街道}{社区}：弘扬雷锋精神 争做时代新人", "学雷锋 在行动——{街道}组织志愿者进社区", "弘扬雷锋精神 {社区}志愿服务暖人心"),
                "3月5日上午，{街道}在{社区}广场开展“学雷锋、树新风”志愿服务活动，{数}名志愿者参加。",
                List.of(
                        "活动现场设有义诊、理发、磨刀、家电维修等服务台，居民早早排起了队。",
                        "社区医生为老年人量血压、测血糖，并提醒大家按时吃药。",
                        "“在家门口就能理发，真方便。”{人}阿姨笑着说。",
                        "志愿者还清理了小广告{多}余张，把楼道里的杂物一一搬走。",
                        "党员先锋队上门看望独居老人，送去米和油，陪他们聊天。",
                        "活动共发放宣传资料{多}余份，服务居民{多}人次。",
                        "{社区}党委书记{人}介绍，这样的活动每个月都有一次。",
                        "通过这次活动，大家纷纷表示要把雷锋精神带到平常的日子里。",
                        "下一步，{街道}将进一步推动志愿服务常态化，让文明新风吹进千家万户。"),
                "据了解，这项活动已经连续办了五年，得到了许多单位的支持，也有不少外地的客人前来参观。");

        static final Theme WASTE = new Theme(
                List.of("{街道}开展垃圾分类宣传活动", "垃圾分一分 环境美十分——{社区}在行动", "{街道}{社区}：小手拉大手 分类我先行", "{社区}举办垃圾分类知识竞赛"),
                "为提高居民的环保意识，6月5日，{街道}{社区}组织开展垃圾分类主题宣传活动。",
                List.of(
                        "工作人员摆出四色垃圾桶，请居民把写着名称的卡片投进正确的桶里。",
                        "孩子们抢着回答问题，答对的可以领到一份小礼品。",
                        "“原来用过的电池要单独放。”{人}一边投放一边说。",
                        "督导员{人}每天早晚守在投放点，已经劝导{多}余人次。",
                        "活动当天发放倡议书{多}余份，{数}户家庭签下了承诺书。",
                        "{社区}还为厨余垃圾做得好的家庭送上绿植。",
                        "居民们积极参与，现场气氛十分热烈。",
                        "下一步，{街道}将进一步完善投放点的设施，让分类成为习惯。"),
                "市里有关部门表示，今年还要新建一批投放点，方便上班的人错时投放，请大家留意楼下的告示。");

        static final Theme PARTY_DAY = new Theme(
                List.of("{街道}{社区}开展主题党日活动", "{社区}党委：重温入党誓词 牢记初心使命", "{街道}组织党员参观红色教育基地"),
                "7月1日，{街道}{社区}党委组织{数}名党员开展“不忘来时路”主题党日活动。",
                List.of(
                        "全体党员面向党旗，举起右拳，重温入党誓词。",
                        "老党员{人}讲起五十年前修水渠的往事，在场的人都静静听着。",
                        "随后，党员们来到纪念馆，在一件件实物前停下脚步。",
                        "社区为入党满五十年的老党员颁发了纪念章。",
                        "下午，党员分成{数}个小组，到居民家里听意见，收到建议{数}条。",
                        "{社区}党委书记{人}说，要把听到的事一件一件办好。",
                        "大家纷纷表示，要把学到的东西用到服务居民的工作里。",
                        "下一步，{街道}将进一步建强基层党组织，把实事办到群众心坎上。"),
                "当天，全市许多党组织都举行了类似的活动，县里的媒体作了报道，照片可以在网上看到。");

        static List<Theme> all() {
            return List.of(LEI_FENG, WASTE, PARTY_DAY);
        }
    }
}
