package org.yibaotong.inspection.judging;

import java.util.List;

/** So many of a kind, and the first of them by name (几个). */
public record Counted(int number, String named) {

    private static final int NAMED_MOST = 5;

    public static Counted of(List<String> all) {
        return new Counted(all.size(), String.join("、", all.subList(0, Math.min(NAMED_MOST, all.size()))));
    }

    public String text() {
        return named.isEmpty() ? String.valueOf(number) : number + "：" + named;
    }

    /** As people say it. */
    String said() {
        return number + "个" + (named.isEmpty() ? "" : "：" + named);
    }

    static Counted read(String text) {
        var parts = text.split("：", 2);
        return new Counted(Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : "");
    }
}
