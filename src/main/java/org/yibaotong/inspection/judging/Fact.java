package org.yibaotong.inspection.judging;

import java.time.LocalDate;

/**
 * One thing that is known of an account (事实).
 *
 * @param asOf the day it is known of
 * @param source who says so: 台账, or where a figure comes from
 */
public record Fact(Known what, String value, LocalDate asOf, String source) {

    boolean saysTheSameAs(Fact other) {
        return equals(other) || (what.staysTheSame() && what == other.what && value.equals(other.value));
    }

    String text() {
        return String.join("\t", what.name(), plain(value), asOf.toString(), plain(source));
    }

    static Fact read(String line) {
        var parts = line.split("\t", -1);
        return new Fact(Known.valueOf(parts[0]), parts[1], LocalDate.parse(parts[2]), parts[3]);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
