package org.yibaotong.text.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** People a text names (人名): a family name beside a word that people's names stand beside. */
final class Names {

    static final String FAMILY = "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜"
            + "范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚]";
    private static final String ROLE = "书记|主任|记者|队长|局长|院长|校长|所长|医生|老师|教练|村民|居民|志愿者|社长|董事长|经理|导演|演员|歌手";
    private static final Pattern NAME =
            Pattern.compile("(?<=" + ROLE + ")" + FAMILY + "\\p{IsHan}{1,2}?(?=表示|介绍|说|告诉|认为|在|和|的| |$)" + "|" + FAMILY
                    + "\\p{IsHan}{1,2}(?=表示|介绍|告诉记者|说 |" + ROLE + ")");

    private Names() {}

    static Set<String> in(String normal) {
        return NAME.matcher(normal).results().map(MatchResult::group).collect(toUnmodifiableSet());
    }
}
