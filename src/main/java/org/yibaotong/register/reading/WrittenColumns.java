package org.yibaotong.register.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.CellText;

/** The columns of a website as they are typed, one in a line (栏目，一行一个): 通知公告 https://… 30天 公告类 二级. What is written is read as the same. */
public final class WrittenColumns {

    private static final Pattern LINK = Pattern.compile("http|(?<!\\S)/\\S");

    /** A name that would be read as something else: 「年度报告 2024」. */
    private static final String QUOTED = "「((?:[^」]|」」)+)」";

    private static final Pattern NAME = Pattern.compile(QUOTED + "(?=\\s|$)");

    /** In a name that is a duty which is not in days, or an address without its start. */
    private static final Pattern NO_NAME = Pattern.compile("[\\d０-９]\\s*天内?$"
            + "|\\s每\\S*$|\\s[\\d一二两三四五六半]{1,3}个?(?:日|周|星期|月|季度?|年)内?$|\\s\\S*更新$|\\s\\S*\\w[./][a-zA-Z]");

    /** Within an address of another page a half-width one may stand, within a name that is quoted any. */
    private static final Pattern BETWEEN = Pattern.compile("(" + QUOTED + ")|；|;(?![!-~])|(?<=[天类级]);");

    private static final int SHOWN = 60;

    private WrittenColumns() {}

    public static List<SiteColumn> read(@Nullable String typed) {
        return WrittenLines.of(typed).map(WrittenColumns::column).toList();
    }

    /** As they stand in a cell of a sheet, in the same words: one in a line, or with ； between them. */
    public static List<SiteColumn> inCell(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        Refusal.when(cell.endsWith(CellText.CUT), "ledger.columns.too-long", CellText.LONGEST);
        var columns = read(BETWEEN.matcher(cell).replaceAll(found -> found.group(1) == null ? "\n" : "$1"));
        Refusal.when(columns.size() == 1 && isListed(cell, columns.getFirst()), "account.columns.unclear", shown(cell));
        return columns;
    }

    /** In the lines of a form. */
    public static String lines(List<SiteColumn> columns) {
        return columns.stream().map(WrittenColumns::written).collect(Collectors.joining("\n"));
    }

    /** In a cell of a sheet. */
    public static String cell(List<SiteColumn> columns) {
        return columns.stream().map(WrittenColumns::written).collect(Collectors.joining("；"));
    }

    /** In quotes only where it would be read as something else without. */
    private static String written(SiteColumn column) {
        return isReadAs(column, column.said())
                ? column.said()
                : "「" + column.name().replace("」", "」」") + "」"
                        + column.said().substring(column.name().length());
    }

    private static boolean isReadAs(SiteColumn column, String said) {
        try {
            return inCell(said).equals(List.of(column));
        } catch (Refusal unclear) {
            return false;
        }
    }

    /** 要闻、通知公告、政策文件 are three, and not one of that name. */
    private static boolean isListed(String cell, SiteColumn one) {
        return !NAME.matcher(cell).lookingAt()
                && one.equals(new SiteColumn(one.name(), "", null))
                && one.name().matches(".*[、，,].*");
    }

    private static SiteColumn column(String line) {
        var quoted = NAME.matcher(line);
        return quoted.lookingAt()
                ? column(line, quoted.group(1).replace("」」", "」"), line.substring(quoted.end()))
                : column(line, "", line);
    }

    /** @param named the name where it stands in quotes, else empty; {@code rest} then is all of the line */
    private static SiteColumn column(String line, String named, String rest) {
        var tail = new ColumnTail(rest);
        var told = tail.before();
        var link = LINK.matcher(told);
        int at = link.find() ? link.start() : told.length();
        var before = told.substring(0, at).strip();
        boolean isClear = (named.isEmpty() ? !NO_NAME.matcher(before).find() : before.isEmpty())
                && told.substring(at).strip().chars().noneMatch(Character::isWhitespace);
        Refusal.unless(isClear, "account.columns.unclear", shown(line));
        return new SiteColumn(
                named.isEmpty() ? before : named, told.substring(at), tail.days(), tail.kind(), tail.level());
    }

    private static String shown(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
