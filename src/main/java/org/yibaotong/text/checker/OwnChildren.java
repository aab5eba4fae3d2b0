package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a child as residents write: behind whose it is (我女儿李小雨) or its class (六年级二班李小雨), or before what the
 * child or its parent is called (李小雨同学, 李小雨的妈妈).
 */
final class OwnChildren implements Rule {

    private static final String CHILD = "(?:女儿|儿子|闺女|孩子|小孩|孩儿|男孩|女孩|男童|女童|娃娃?|囡囡|丫头|宝宝|宝贝|孙子|孙女|外孙|外甥女?|侄子|侄女|弟弟|妹妹|"
            + "小朋友|同学|学生|考生|(?<!\\d)(?:\\d|1[0-7])岁的)";
    private static final String CALLED = "(?:的?(?:名字|姓名|大名|小名)(?:就?是|叫)?|[名就]?叫做?)?[：:（(“\" ]{0,2}";
    private static final Pattern NAME_LAST = Pattern.compile(CHILD + CALLED + "(" + PersonName.EXPECTED + ")");

    /** Behind other characters it would be the end of a word, as 方 is of 校方. */
    private static final String BEGINNING =
            "(?:(?<!\\p{IsHan})|(?<=[是叫和跟与给找让请向的班级组为有把被由说桌长生友名位家子女儿弟妹学师事居了过到在楼号室元区村祝])|(?<=[对校])(?!方))";

    private static final String COUNT = "[\\d一二三四五六七八九十]{1,2}";
    private static final String CLASS =
            "(?:(?:年级|[初高][一二三])[（(]?" + COUNT + "[）)]?|[（(]" + COUNT + "[）)])班的?(?!\\p{IsHan}{2,3}(?:老师|校长|主任))";
    private static final Pattern OF_A_CLASS = Pattern.compile(CLASS + "(" + PersonName.BY_ITSELF + ")");

    private static final String OF_A_CHILD = "(?=同学|小朋友|的?(?:妈妈|爸爸|妈|爸|母亲|父亲|家长|爷爷|奶奶|姥姥|姥爷|外公|外婆|监护人))";
    private static final Pattern NAME_FIRST =
            Pattern.compile(BEGINNING + "(" + PersonName.BY_ITSELF + ")" + OF_A_CHILD);

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        look(NAME_LAST, passage, text, into);
        look(OF_A_CLASS, passage, text, into);
        look(NAME_FIRST, passage, text, into);
    }

    private static void look(Pattern name, int passage, String text, List<Doubt> into) {
        var found = name.matcher(text);
        while (found.find()) {
            int from = found.start(1);
            if (into.stream().noneMatch(doubt -> doubt.passage() == passage && doubt.from() == from)) {
                into.add(Minors.doubt(passage, from, found.group(1)));
            }
        }
    }
}
