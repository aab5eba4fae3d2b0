package org.yibaotong.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Where a headline may not break (避免拆行): between a number and what belongs to it. */
public final class Wrapping {

    private static final String DIGITS = "[0-9０-９]++(?:[.,．:：/-][0-9０-９]++){0,4}+";
    private static final String LONG_WORDS = "个半小时|个半月|个工作日|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|公斤|千克|毫克|毫升|"
            + "公顷|小时|分钟|秒钟|点钟|人次|车次|班次|周年|周岁|个月|美元|千瓦时|千瓦|兆瓦|摄氏度|月份|年代|年度|年级|号线|号楼";
    private static final String WORDS = "个名位人次件项条家户村盏栋座幢间所处辆台架艘只头匹口棵株亩顷年月日天号时点分秒周季期届倍成折元角米里吨斤克升度码版"
            + "楼层室路级类批场轮圈颗粒袋箱桶瓶包支枝副双对套组队班排行列页章节篇首幅张片块段句字笔顿餐碗杯盘岁线款种步门具根道把床枚本册份封盒筐"
            + "车船站档股镇乡县市省国区大强℃%％‰㎡";
    private static final String NUMBER =
            "第?[¥￥$]?" + DIGITS + "[多余]?[十百千万亿]{0,3}+[多余]?" + "(?:" + LONG_WORDS + "|[" + WORDS + "]|[A-Za-z]++)?半?";
    private static final String NUMBERS = "(?:" + NUMBER + "){1,3}+";
    private static final String JOIN = "(?:[-‐–—―－~～〜]{1,2}|[至到])";
    private static final Pattern MEASURE = Pattern.compile(NUMBERS + "(?:" + JOIN + NUMBERS + "){0,5}+");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9０-９.,．]+");

    /** In half characters; more would not fit on a telephone. */
    private static final int WIDTH_AT_MOST = 26;

    private Wrapping() {}

    /** The headline as HTML, what must stay on one line being in a {@code nowrap} span. */
    public static String nowrap(String headline) {
        var html = new StringBuilder();
        var measures = MEASURE.matcher(headline);
        int at = 0;
        while (measures.find()) {
            html.append(Entities.escape(headline.substring(at, measures.start())));
            html.append(kept(measures.group()));
            at = measures.end();
        }
        return html.append(Entities.escape(headline.substring(at))).toString();
    }

    /** Numbers with what belongs to them, such as 30名 and 8点半, in their order. */
    public static List<String> measures(String text) {
        return MEASURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String kept(String measure) {
        var html = Entities.escape(measure);
        boolean breaks = !PLAIN_NUMBER.matcher(measure).matches() && width(measure) <= WIDTH_AT_MOST;
        return breaks ? "<span class=\"nowrap\">" + html + "</span>" : html;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
