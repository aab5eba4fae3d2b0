package org.yibaotong.text.worth;

import java.util.regex.Pattern;

/** The words by which it shows (迹象). They are few and plain, so that anybody can see why a reason stands there. */
final class Signs {

    /** Where people live and go: a place of theirs. */
    static final Pattern NEAR = Pattern.compile(
            "(?!(?:本|该|全|我|个)?(?:社区|小区|菜场|村))(?:(?![了各两几天的在到和与对从由及这那取])\\p{IsHan}){1,4}?"
                    + "(?:社区|小区|菜场|菜市场|食堂|码头|公交站|幼儿园|小学|中学|路口)"
                    + "|(?!(?:马|道|公|思|出|一|线|铁|网|电|管|让|带|走|上|半|有|没|问|沿)路)(?:(?![了各两几天的在到和与对从由及这那取])\\p{IsHan}){2}(?:路|街|巷|村)(?!道)");

    /** What somebody can do after reading it, or must know. */
    static final Pattern USEFUL =
            Pattern.compile("停水|停电|停气|来水|来电|恢复供|接水|绕行|改道|改线|不停靠|不停.{1,6}站|封路|半幅通行|通车|开通|免费|报名|预约|领取|申领|"
                    + "能领|能办|补贴|优惠|咨询|热线|拨打|可认领|可以.{0,5}[办领坐走去用学吃看查]|能.{0,4}[办领坐用]|不用再|不用.{1,3}次|开门|开放|开诊|夜门诊|开到|延长|截止|提醒|"
                    + "注意|登一登|[点时](?:半)?(?:到|至|—|-)\\d|[元块]钱?一");

    /** Something is not as it was. */
    static final Pattern CHANGED =
            Pattern.compile("(?:以前|原来|过去|从前|此前|往年).*|现在|如今|改成|改为|换成|换到|换工|搬到|新增|增加到|减少|缩短|不再|不用再|终于|开了|开张|"
                    + "修好|修复|装上|装好|加装|更换|建成|开通|恢复|解决|试开|试行|达到|办成|拆除|腾出|节水|省下|从.{1,8}[变改换搬降升提缩]");

    static final Pattern UNUSUAL =
            Pattern.compile("首次|首个|首例|第一次|头一回|头一次|第一本|第一个|第一部|头一晚|第一晚|从没|从来没|少见|罕见|难得|没想到|唯一|整个班|换工|失物|"
                    + "盲文|\\d{2,}年(?:后|以后|前)|[一二三四五六七八九]十[一二三四五六七八九]?年(?:后|以后)");

    /** People who are not there by their office. */
    static final Pattern PEOPLE = Pattern.compile(
            "居民|村民|老人|老年人|孩子|学生|儿童|家长|患者|病人|患儿|乘客|旅客|商户|摊主|业主|读者|骑手|司机|街坊|邻居|残疾|顾客|" + "农户|住户|租户|职工|工人|阿姨|大爷|奶奶|爷爷|高龄");

    static final Pattern MEETING =
            Pattern.compile("(?:召开|举行|组织|开展|举办|参加).{0,24}(?:会|会议|学习|党课|主题党日|调研|督导|培训|宣讲|研讨)(?:活动|工作)?(?:$|[^员场所])|"
                    + "推进会|部署会|动员会|调度会|工作会议|座谈会|例会|集中学习|专题学习|理论学习|学习贯彻|学习会|主题党日|调研指导|检查指导|督导检查|民主生活会|组织生活会");

    static final Pattern OFFICIAL = Pattern.compile(
            "会议[强指要听传认]|提高站位|压实责任|狠抓落实|作出部署|部署|传达.{0,10}精神|贯彻落实|精神实质|入脑入心|落地见效|强化担当|凝聚共识|" + "高度重视|扎实推进|持续深化|再动员");

    private Signs() {}
}
