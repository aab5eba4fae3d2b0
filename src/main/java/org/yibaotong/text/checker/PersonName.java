package org.yibaotong.text.checker;

/** How the name of a person looks (姓名), in pieces of a pattern: a family, one or two given characters, and what is none. */
final class PersonName {

    private static final String DOUBLE = "欧阳|诸葛|司马|司徒|慕容|皇甫|尉迟|令狐|宇文|夏侯";
    private static final String SINGLE = "[" + Minors.FAMILIES + "马高方石黎洪龙葛柳梅霍倪翁樊殷庞鲁乔尤祝]";
    /** Too ordinary as words to be taken for a family where nobody says that it is a name. */
    private static final String SAID = "(?<=[叫做是])[万白于常文安向关连包单管左易童章申]";

    /** They begin like a name and are none. */
    private static final String WORD = "周[末一二三四五六日天围岁边年报转]|许[多久可]|何[时况必处等以去]|谢谢|曾[经有]|余[下额]|苏[醒州]|田[里间径地]|江[边里水苏西南北]|"
            + "钟[头点表爱]|戴[着眼口头帽红上]|任[何意性务凭由课教]|陆续|金[色属额融鱼牌奖]|夏[天日季令]|熊[孩猫]|雷[雨电]|毛[病衣巾线]|顾[虑着]|赖[床着]|武[术汉警]|康复|"
            + "严[重肃]|钱[包款]|施[工救]|孙[子女]|黄[色疸昏]|[郑徐]州|郑重|胡[闹乱]|张[口嘴开贴]|马[路虎]|高[兴烧考中一二三度高个血处空铁温年级压峰]|方[便面向案法]|石[头子块板]|"
            + "洪水|龙[头卷]|柳树|梅[花雨]|段[时落]|韩国|沈阳|李子|陈[旧述]|叶子|范围|尤其|祝[福贺愿您你大]|杨树|杜绝|程[度序]|文[化具明艺]|安[全静排心]|万一|白天|关[于心]|单独";

    private static final String TITLE = "老师|医生|大夫|校长|园长|院长|主任|教练|教授|阿姨|叔叔|爷爷|奶奶|伯伯|师傅|先生|女士|老板|书记|局长|警官|经理|某";
    private static final String NOT_GIVEN = "[在说的了是也就都被把给跟与到上没不很过吗呢吧]";
    private static final String FOLLOWING = "[在说读去被把给跟和与的了是有也就都从到要没不很已刚想坐走因让会能摔哭骑玩受每将患上下放报考住吃睡这那还又只岁几过吗呢吧]"
            + "|发烧|学习|年龄|同学|小朋友|今[天年]|昨|明[天年]|前[天年]|早上|晚上|中午|现在|最近|目前|一[直个]|出[门院]|回家";

    /** Behind a word after which a name is expected. Where it cannot be told how long it is, rather one character too many. */
    static final String EXPECTED =
            "(?!" + WORD + ")(?:" + DOUBLE + "|" + SINGLE + "|" + SAID + ")" + given(TITLE, NOT_GIVEN);

    private static final String MORE_WORDS = "高[龄手速新]|钱[退交让]|严[禁格厉]|江[东宁阴]|黄山|唐山|董事|马上|马拉松|祝全";
    private static final String MORE_TITLES = TITLE + "|大[爷妈姐哥叔婶伯娘]|[姨姑舅干后奶宝老]妈|[老干后]爸|家(?=爷|奶|妈|爸|家长|姥|外|父|母)";
    private static final String NO_NAME_BEGINS = "[在说的了是也就都被把给跟与到上没不很过吗呢吧让请叫要和对向由或等]";
    private static final String NO_NAME_ENDS = "(?<![学校区班级市县镇乡村庄街路巷弄湾场厂们让请求等各每他她我你部位名些个数人])";

    /** In the midst of other words, where more of them are none. */
    static final String BY_ITSELF = "(?!" + WORD + "|" + MORE_WORDS + ")(?:" + DOUBLE + "|" + SINGLE + ")"
            + given(MORE_TITLES, NO_NAME_BEGINS) + NO_NAME_ENDS;

    private PersonName() {}

    private static String given(String title, String first) {
        return "(?!" + title + "|" + first + ")\\p{IsHan}(?:(?!" + FOLLOWING + ")\\p{IsHan})?";
    }
}
