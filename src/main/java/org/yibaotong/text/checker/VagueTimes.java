package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A time that nobody can place (模糊时间), where no day stands beside it. */
final class VagueTimes implements Rule {

    private static final Pattern VAGUE = Pattern.compile("近日|日前|近期|不久前|前不久");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[月日号]|今天|昨天|前天|今日|昨日|上午|下午|晚上");

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = VAGUE.matcher(text);
        if (found.find() && !DAY.matcher(text).find()) {
            into.add(new Doubt(
                    passage, found.start(), found.group(), "time.vague", Gravity.ADVICE, "写明哪一天", "新闻写作时间要素"));
        }
    }
}
