package org.yibaotong.redirects.hit;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a log (日志里有什么).
 *
 * @param strangers hosts that are none of ours, with how many lines name them
 * @param isKnown whether the very same file was taken in before, so that nothing changed
 */
public record LogReport(
        long lines, long hits, long ignored, long unreadable, Map<String, Long> strangers, boolean isKnown) {

    private static final int NAMED = 5;

    LogReport known() {
        return new LogReport(lines, hits, ignored, unreadable, strangers, true);
    }

    String said() {
        if (isKnown) {
            return "这份日志以前导过，什么也没有改。";
        }
        return "读了" + lines + "行，记下" + hits + "次访问"
                + (ignored > 0 ? "；图片、样式和机器乱试的" + ignored + "行不算" : "")
                + (unreadable > 0 ? "；看不懂的" + unreadable + "行跳过了" : "")
                + (strangers.isEmpty() ? "" : "；不是旧网站的域名：" + strangersSaid())
                + "。";
    }

    private String strangersSaid() {
        return strangers.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(NAMED)
                        .map(one -> one.getKey() + " " + one.getValue() + "行")
                        .collect(Collectors.joining("、"))
                + (strangers.size() > NAMED ? "等" + strangers.size() + "个" : "");
    }
}
