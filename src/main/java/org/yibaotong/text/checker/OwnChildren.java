package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a child behind whose it is (我女儿李小雨), as residents write. Where it cannot be told how long a name is, rather
 * one character too many is taken for it than one too few.
 */
final class OwnChildren implements Rule {

    private static final String CHILD = "(?:女儿|儿子|闺女|孩子|小孩|孩儿|男孩|女孩|男童|女童|娃娃?|囡囡|丫头|宝宝|宝贝|孙子|孙女|外孙|外甥女?|侄子|侄女|弟弟|妹妹|"
            + "小朋友|同学|学生|考生|(?<!\\d)(?:\\d|1[0-7])岁的)";
    private static final String CALLED = "(?:的?(?:名字|姓名|大名|小名)(?:就?是|叫)?|[名就]?叫做?)?[：:（(“\" ]{0,2}";
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

    private static final Pattern NAME = Pattern.compile(CHILD + CALLED + "(?!" + WORD + ")((?:" + DOUBLE + "|" + SINGLE
            + "|" + SAID + ")(?!" + TITLE + "|" + NOT_GIVEN + ")\\p{IsHan}(?:(?!" + FOLLOWING + ")\\p{IsHan})?)");

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = NAME.matcher(text);
        while (found.find()) {
            int from = found.start(1);
            if (into.stream().noneMatch(doubt -> doubt.passage() == passage && doubt.from() == from)) {
                into.add(Minors.doubt(passage, from, found.group(1)));
            }
        }
    }
}
