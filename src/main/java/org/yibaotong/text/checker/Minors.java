package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The whole name of a child or pupil (未成年人全名). */
final class Minors implements Rule {

    static final String FAMILIES =
            "王李张刘陈杨黄赵吴周徐孙朱胡郭何林梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜" + "范江傅钟卢汪戴崔任陆廖姚金邱夏谭韦贾邹熊孟秦阎薛侯雷段郝孔邵史毛顾赖武康贺严尹钱施龚";
    private static final String CHILD = "(?:[一二三四五六七八九]年级(?:的)?(?:学生|同学)|小学生|初中生|高中生|中学生|初[一二三](?:的)?(?:学生|同学)|"
            + "高[一二三](?:的)?(?:学生|同学)|男孩|女孩|男童|女童|(?<!\\d)(?:\\d|1[0-7])岁的)";
    private static final Pattern NAME =
            Pattern.compile(CHILD + "([" + FAMILIES + "]\\p{IsHan}{1,2}?)(?=[，。、；：（“”]|说|告诉|表示|在|和|与|的|$)");

    /** They begin like a name and are none. */
    private static final Set<String> COMMON =
            Set.of("任何", "金色", "夏天", "秦腔", "施工", "严肃", "江边", "田里", "顾不上", "雷雨", "武术", "康复");

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = NAME.matcher(text);
        while (found.find()) {
            if (!COMMON.contains(found.group(1))) {
                into.add(doubt(passage, found.start(1), found.group(1)));
            }
        }
    }

    static Doubt doubt(int passage, int from, String name) {
        return new Doubt(
                passage,
                from,
                name,
                "minor.name",
                Gravity.WRONG,
                "未成年人一般不写全名，可以写“小" + name.charAt(0) + "”",
                "未成年人保护法第四十九条");
    }
}
