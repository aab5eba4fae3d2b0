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

    /** Columns of this kind may stand still for a time of their own. */
    public enum Kind {
        NEWS,
        NOTICES,
        OTHER
    }

    /**
     * @param duty every how many days it has to be updated, by the ledger; 0 where it has none
     * @param newest null where it shows no date
     * @param looks on how many days it was seen so: one is not enough to say that it stands still
     */
    public record Column(
            String name, Kind kind, int duty, @Nullable LocalDate newest, boolean isBlank, int looks) {

        public Column {
            name = name.replaceAll("[|；\\s]+", "");
        }

        boolean isKnown() {
            return isBlank || newest != null;
        }

        private String text() {
            var seen = isBlank ? BLANK : newest == null ? UNKNOWN : newest.toString();
            return String.join("|", name, kind.name(), String.valueOf(duty), seen, String.valueOf(looks));
        }

        private static Column read(String text) {
            var parts = text.split("\\|", -1);
            var seen = parts[3];
            return new Column(
                    parts[0],
                    Kind.valueOf(parts[1]),
                    Integer.parseInt(parts[2]),
                    seen.equals(BLANK) || seen.equals(UNKNOWN) ? null : LocalDate.parse(seen),
                    seen.equals(BLANK),
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
