package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The name by which residents tell who they are (我叫王小明，联系人：王小明). */
final class OwnName implements Rule {

    private static final String NO_NAME = "[了过不人他她你谁醒救个辆来车]|外卖|出租|快递|孩子|大家|家[人长]|物业|保安|城管|警察|邻居|社区|保密|匿名";
    private static final String TO_THE_END = "(?!" + NO_NAME + ")\\p{IsHan}{2,4}(?!\\p{IsHan})";
    private static final String MEANT =
            "(?:我叫|我的名字[是叫]|(?:姓名|联系人)(?:[：:]\\s*|是|\\s+))(?<meant>" + TO_THE_END + "|" + PersonName.EXPECTED + ")";
    private static final String UNMARKED = "(?:姓名|联系人)(?<unmarked>" + PersonName.BY_ITSELF + ")";
    /** Who somebody is may be anything else (我是一名学生家长). */
    private static final String BEING = "我是(?<being>" + PersonName.BY_ITSELF + ")(?=的|本人|\\P{IsHan}|$)";

    private static final Pattern NAME = Pattern.compile(MEANT + "|" + UNMARKED + "|" + BEING);
    private static final List<String> WAYS = List.of("meant", "unmarked", "being");

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = NAME.matcher(text);
        while (found.find()) {
            var way = WAYS.stream()
                    .filter(one -> found.group(one) != null)
                    .findFirst()
                    .orElseThrow();
            into.add(doubt(passage, found.start(way), found.group(way)));
        }
    }

    private static Doubt doubt(int passage, int from, String name) {
        return new Doubt(passage, from, name, "self.name", Gravity.ADVICE, "自己写了姓名，公开以前去掉", "个人信息保护法第二十五条");
    }
}
