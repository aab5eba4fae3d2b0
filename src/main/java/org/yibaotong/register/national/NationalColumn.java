package org.yibaotong.register.national;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * One column of the national file (报送列).
 *
 * @param field what it holds, or null where it is the same text in every row
 */
record NationalColumn(String heading, @Nullable NationalField field, String fixed) {

    private static final Pattern LINE = Pattern.compile("([^=＝]+)[=＝](.*)");
    private static final Pattern QUOTED = Pattern.compile("[“\"](.*)[”\"]");
    private static final int LONGEST = 60;

    /** 账号名称=名称, or 所属地区=“示例市”. */
    static NationalColumn of(String typed) {
        var parts = LINE.matcher(PlainText.line(typed));
        Refusal.unless(parts.matches(), "national.columns.unreadable", typed);
        var heading = parts.group(1).strip();
        var content = parts.group(2).strip();
        Refusal.when(heading.isEmpty(), "national.columns.unreadable", typed);
        Refusal.when(
                PlainText.length(heading) > LONGEST || PlainText.length(content) > LONGEST,
                "national.columns.too-long",
                LONGEST);
        var quoted = QUOTED.matcher(content);
        return quoted.matches()
                ? new NationalColumn(heading, null, quoted.group(1))
                : new NationalColumn(
                        heading,
                        NationalField.named(content)
                                .orElseThrow(() -> new Refusal("national.columns.unknown", content)),
                        "");
    }

    String cell(Map<NationalField, String> row) {
        return field == null ? fixed : row.getOrDefault(field, "");
    }

    /** As it is typed. */
    String line() {
        return heading + "=" + (field == null ? "“" + fixed + "”" : field.word());
    }
}
