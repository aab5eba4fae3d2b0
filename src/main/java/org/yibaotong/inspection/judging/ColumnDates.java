package org.yibaotong.inspection.judging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When the columns of a website were last updated, as far as they show it (栏目更新). */
public record ColumnDates(List<Column> columns) {

    private static final String BLANK = "空白";
    private static final String UNKNOWN = "不知道";
    private static final String UNDATED = "没有日期";

    /** Columns of this kind may stand still for a time of their own. */
    public enum Kind {
        NEWS,
        NOTICES,
        OTHER
    }

    /**
     * @param duty every how many days it has to be updated, by the ledger; 0 where it has none
     * @param newest null where it shows no date
     * @param undatedSince since when it shows items and no date on any, which counts as not updated; null where it does not
     * @param looks on how many days it was seen so: one is not enough to say that it stands still
     */
    public record Column(
            String name,
            Kind kind,
            int duty,
            @Nullable LocalDate newest,
            boolean isBlank,
            @Nullable LocalDate undatedSince,
            int looks) {

        public Column {
            name = name.replaceAll("[|；\\s]+", "");
        }

        boolean isKnown() {
            return isBlank || newest != null || undatedSince != null;
        }

        boolean isUndated() {
            return undatedSince != null;
        }

        /** The day after which nothing new was seen, as far as it is known. */
        @Nullable LocalDate quietAfter() {
            return newest == null ? undatedSince : newest;
        }

        /** Items without a date may be as old as you like. */
        Column atWorst() {
            return undatedSince == null ? this : new Column(name, kind, duty, newest, isBlank, LocalDate.EPOCH, looks);
        }

        private String text() {
            return String.join("|", name, kind.name(), String.valueOf(duty), seen(), String.valueOf(looks));
        }

        private String seen() {
            if (isBlank) {
                return BLANK;
            }
            return newest != null ? newest.toString() : undatedSince != null ? UNDATED + undatedSince : UNKNOWN;
        }

        private static Column read(String text) {
            var parts = text.split("\\|", -1);
            var seen = parts[3];
            return new Column(
                    parts[0],
                    Kind.valueOf(parts[1]),
                    Integer.parseInt(parts[2]),
                    seen.matches("\\d.*") ? LocalDate.parse(seen) : null,
                    seen.equals(BLANK),
                    seen.startsWith(UNDATED) ? LocalDate.parse(seen.substring(UNDATED.length())) : null,
                    Integer.parseInt(parts[4]));
        }
    }

    public String text() {
        return columns.stream().map(Column::text).collect(Collectors.joining("；"));
    }

    static ColumnDates read(String text) {
        return new ColumnDates(Arrays.stream(text.split("；")).map(Column::read).toList());
    }
}
