package org.yibaotong.register.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;

/** A number as people write it into a ledger (数字): 1.2万, １２３４, 3,500人, 约200. What says nothing is unknown, and not 0. */
public final class WrittenNumber {

    private static final Set<String> UNKNOWN = Set.of(
            "", "-", "--", "—", "——", "/", "\\", "无", "无数据", "不详", "不清楚", "未知", "未统计", "暂无", "n/a", "#n/a", "未接入");

    private static final Pattern NUMBER = Pattern.compile(
            "[约近大超]*(\\d{1,12}(?:\\.\\d{1,4})?)\\s*(亿|万|w|千|k)?\\s*[多余]?\\s*\\+?\\s*(?:人次|人|个|篇|条|次|名|余|个?小时)?");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,，](?=\\d)");

    private static final Pattern MEASURE = Pattern.compile("[（(\\[【](?:单位)?[:：]?(亿|万|千)(?:人次|人|个|篇|条|次)?[）)\\]】]");

    private WrittenNumber() {}

    /** Under 粉丝数（万） a bare 1.2 is 1.2万; what names a measure of its own stays. */
    public static String measured(String written, String heading) {
        if (heading.indexOf('万') < 0 && heading.indexOf('亿') < 0 && heading.indexOf('千') < 0) {
            return written; // As nearly all of them, a hundred thousand times.
        }
        var measure = MEASURE.matcher(heading.replaceAll("\\s", ""));
        return measure.find() && !written.isEmpty() && Character.isDigit(written.charAt(written.length() - 1))
                ? written + measure.group(1)
                : written;
    }

    public static OptionalLong read(String written, String column) {
        if (written.isEmpty()) {
            return OptionalLong.empty();
        }
        var folded = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(java.util.Locale.ROOT);
        var text = THOUSANDS.matcher(folded).replaceAll("");
        if (UNKNOWN.contains(text)) {
            return OptionalLong.empty();
        }
        var found = NUMBER.matcher(text);
        Refusal.unless(found.matches(), "ledger.number.unreadable", column, written);
        var value = new BigDecimal(found.group(1)).multiply(measure(found.group(2)));
        return OptionalLong.of(value.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private static BigDecimal measure(@org.jspecify.annotations.Nullable String word) {
        return BigDecimal.valueOf(
                switch (word == null ? "" : word) {
                    case "亿" -> 100_000_000;
                    case "万", "w" -> 10_000;
                    case "千", "k" -> 1_000;
                    default -> 1;
                });
    }
}
