package org.yibaotong.register.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.sheets.CellText;
import org.yibaotong.sheets.Column;

/** Finds the heading of a sheet, and which of its columns are which of ours (表头). */
public final class Headings {

    /** Below so many rows no heading is looked for. */
    public static final int WITHIN = 20;

    /** Beside the rows that are handed back stands where they stood, and why they come back. */
    public static final List<String> HANDED_BACK = List.of("原表行号", "哪里不对");

    private static final int LEAST = 2;
    private static final int REMARK_CELLS = 4;
    private static final Pattern REMARK = Pattern.compile("注|备注|说明|填表|填报|制表|审核|审批|合计|总计|小计|共计|联系人|单位负责人");

    private Headings() {}

    /**
     * A heading.
     *
     * @param row counted from 0
     * @param columns for each of its own the title of ours, or nothing
     */
    public record Heading(int row, List<String> texts, List<String> columns) {

        /** Of a sheet without one. */
        public static final Heading NONE = new Heading(-1, List.of(), List.of());

        public boolean isNone() {
            return row < 0;
        }

        /** With what somebody has said its columns are. */
        public Heading as(List<String> said) {
            return new Heading(row, texts, said);
        }
    }

    /** The row with the most columns that are known; a title over the table has none. */
    public static Optional<Heading> find(List<List<String>> rows) {
        Heading best = null;
        long most = LEAST - 1;
        for (int row = 0; row < Math.min(WITHIN, rows.size()); row++) {
            var texts = rows.get(row);
            var columns = columns(texts);
            long known = columns.stream().filter(column -> !column.isEmpty()).count();
            if (known > most) {
                best = new Heading(row, texts.stream().map(CellText::line).toList(), columns);
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of several headings that could be the same column the first is; whether the others are, a person has to say. */
    static List<String> columns(List<String> texts) {
        var taken = new HashSet<String>();
        var columns = new ArrayList<String>();
        for (var text : texts) {
            var title = LedgerColumns.ALL.stream()
                    .filter(column -> !text.isEmpty() && column.isHeadedBy(text))
                    .map(Column::title)
                    .filter(one -> !taken.contains(one))
                    .findFirst()
                    .orElse("");
            taken.add(title);
            columns.add(title);
        }
        return columns;
    }

    /** A number of the row, a remark: every ledger has them, and nobody needs to say what they mean. */
    public static boolean isAside(String text) {
        return HANDED_BACK.contains(text) || text.replaceAll("\\s", "").matches("序号?|编号|行号|备注|说明|[Nn][Oo]\\.?");
    }

    /** As it was sent, whether for the first time or with what was handed back: the columns we write stand last. */
    public static List<String> sent(List<String> texts) {
        int ours = texts.indexOf(HANDED_BACK.getFirst());
        return ours < 0 ? texts : texts.subList(0, ours);
    }

    /** Files of one shape have the same headings in the same order. */
    public static String shape(List<String> texts) {
        var joined = String.join(
                "|",
                sent(texts).stream().map(text -> text.replaceAll("\\s", "")).toList());
        return joined.length() <= 2_000 ? joined : joined.substring(0, 2_000);
    }

    /** A remark below the table, a total, a row with nothing but its number. */
    public static boolean isRemark(List<String> cells, List<String> columns) {
        int filled = 0;
        boolean isRemark = false;
        boolean isNamed = false;
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            if (!cell.isEmpty()) {
                isRemark |= filled == 0 && REMARK.matcher(cell).lookingAt();
                isNamed |= at < columns.size() && isNameOrLink(columns.get(at));
                filled++;
            }
        }
        return !isNamed || isRemark && filled <= REMARK_CELLS;
    }

    private static boolean isNameOrLink(String column) {
        return column.equals(LedgerColumns.NAME.title())
                || column.equals(LedgerColumns.LINK.title())
                || column.equals(LedgerColumns.HANDLE.title());
    }
}
