package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;

/** A mark that opens and never closes, or closes what was never opened (引号、书名号、括号成对). */
final class Quotes implements Rule {

    private static final String OPEN = "“《（【";
    private static final String CLOSE = "”》）】";

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        for (int kind = 0; kind < OPEN.length(); kind++) {
            int alone = alone(text, OPEN.charAt(kind), CLOSE.charAt(kind));
            if (alone >= 0) {
                into.add(new Doubt(
                        passage,
                        alone,
                        text.substring(alone, alone + 1),
                        "mark.alone",
                        Gravity.ADVICE,
                        "缺另一半“" + OPEN.charAt(kind) + CLOSE.charAt(kind) + "”",
                        "GB/T 15834-2011 标点符号用法"));
            }
        }
    }

    /** The first that has no other half, or -1. */
    private static int alone(String text, char open, char close) {
        int opened = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == open) {
                if (opened >= 0) {
                    return opened;
                }
                opened = at;
            } else if (text.charAt(at) == close) {
                if (opened < 0) {
                    return at;
                }
                opened = -1;
            }
        }
        return opened;
    }
}
