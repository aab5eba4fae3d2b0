package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A form that words must not have (写法), with the standard that says so. */
record Wrong(String rule, Pattern form, Gravity gravity, String advice, String source) implements Rule {

    private static final String NUMBERS = "GB/T 15835-2011 出版物上数字用法";
    private static final String MARKS = "GB/T 15834-2011 标点符号用法";

    static final List<Rule> FORMS = List.of(
            wrong("mark.twice", "(?!。{3})(?<!。)[，。；：、]{2,}", Gravity.WRONG, "标点重复，留一个", MARKS),
            wrong("mark.half-width", "(?<=\\p{IsHan})[,;:?!](?=\\p{IsHan})", Gravity.ADVICE, "汉字之间用全角标点", MARKS),
            wrong(
                    "number.about-twice",
                    "(?:约|大约|近|将近)\\d[\\d.,]*[多余]?(?:万|亿)?[\\p{IsHan}]{0,3}(?:左右|上下)",
                    Gravity.ADVICE,
                    "“约”和“左右”说的是一回事，留一个",
                    NUMBERS),
            wrong(
                    "number.neighbours",
                    "(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=[十百千万])",
                    Gravity.ADVICE,
                    "两个相邻的数连用表示大概，中间不用顿号",
                    MARKS),
            wrong(
                    "number.percent",
                    "(?<![\\d.%％])\\d+(?:\\.\\d+)?(?:[-~—～]|至|到)\\d+(?:\\.\\d+)?[%％]",
                    Gravity.ADVICE,
                    "前后两个数都要带百分号",
                    NUMBERS),
            wrong(
                    "number.times-less",
                    "(?:减少|降低|下降|缩短|缩小)了?(?:[\\d.]+|[一二两三四五六七八九十]+)倍",
                    Gravity.ADVICE,
                    "少了多少不用“倍”说，写减少百分之几",
                    NUMBERS),
            wrong(
                    "number.over-near",
                    "(?:近|约)\\d[\\d.]*万?余(?=[\\p{IsHan}])",
                    Gravity.ADVICE,
                    "“近”“约”和“余”说的相反，留一个",
                    NUMBERS),
            wrong(
                    "number.zero",
                    "(?=[一二三四五六七八九〇]{1,3}[0O○])[一二][一二三四五六七八九〇0O○]{3}年",
                    Gravity.WRONG,
                    "汉字年份里的零写“〇”",
                    NUMBERS),
            wrong("time.deadline", "截止(?=\\d|目前|今年|昨[天日])", Gravity.ADVICE, "到某个时间为止用“截至”", "现代汉语词典"),
            wrong("mark.dots", "。{3,}|\\.{4,}|(?<!…)…(?!…)", Gravity.ADVICE, "省略号写“……”", MARKS),
            wrong("mark.between", "(?<=[”》])、(?=[“《])", Gravity.ADVICE, "并列的引号、书名号之间一般不用顿号", MARKS),
            wrong(
                    "ad.absolute",
                    "(?:全国|全球|世界|全网|行业|销量)(?:第一品牌|独家|唯一)|独一无二|绝无仅有|顶级|极品|包治百病|药到病除|稳赚不赔|零风险|100%(?:有效|治愈|安全)",
                    Gravity.ADVICE,
                    "广告里不能用，新闻里要有依据",
                    "广告法第九条"),
            wrong("secret.mark", "(?:绝密|机密|秘密)\\s?[★☆]", Gravity.GRAVE, "带密级标志的内容不能公开", "保守国家秘密法"),
            wrong(
                    "secret.internal",
                    "内部(?:资料|文件|刊物)[，,、 ]?(?:注意保存|请勿外传|不得外传|严禁外传|不得公开)",
                    Gravity.GRAVE,
                    "标明内部使用的内容不能公开",
                    "保守国家秘密法"));

    private static Wrong wrong(String rule, String form, Gravity gravity, String advice, String source) {
        return new Wrong(rule, Pattern.compile(form), gravity, advice, source);
    }

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = form.matcher(text);
        while (found.find()) {
            into.add(new Doubt(passage, found.start(), found.group(), rule, gravity, advice, source));
        }
    }
}
