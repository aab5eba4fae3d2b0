package org.yibaotong.register.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.Service;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.CellText;

/** Services and columns as they are typed, one in a line (一行一项). */
public final class WrittenLines {

    private static final Pattern DAYS = Pattern.compile("\\s(\\d{1,5})\\s*天?$");
    private static final Pattern LINK = Pattern.compile("http|(?<!\\S)/\\S");

    /** In a name that is a duty which is not in days, or an address without its start. */
    private static final Pattern NO_NAME = Pattern.compile("[\\d０-９]\\s*天内?$"
            + "|\\s每\\S*$|\\s[\\d一二两三四五六半]{1,3}个?(?:日|周|星期|月|季度?|年)内?$|\\s\\S*更新$|\\s\\S*\\w[./][a-zA-Z]");

    /** Within an address of another page a half-width one may stand. */
    private static final Pattern BETWEEN = Pattern.compile("；|;(?![!-~])|(?<=天);");

    private static final int SHOWN = 60;

    private WrittenLines() {}

    /** 不动产查询 https://… */
    public static List<Service> services(@Nullable String typed) {
        return lines(typed)
                .map(line -> new Service(line.substring(0, linkAt(line)), line.substring(linkAt(line))))
                .toList();
    }

    /** 通知公告 https://… 14 */
    public static List<SiteColumn> columns(@Nullable String typed) {
        return lines(typed).map(WrittenLines::column).toList();
    }

    /** As they stand in a cell of a sheet, in the same words: one in a line, or with ； between them. */
    public static List<SiteColumn> columnsInCell(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        Refusal.when(cell.endsWith(CellText.CUT), "ledger.columns.too-long", CellText.LONGEST);
        var columns = columns(BETWEEN.matcher(cell).replaceAll("\n"));
        Refusal.when(columns.size() == 1 && isListed(columns.getFirst()), "account.columns.unclear", shown(cell));
        return columns;
    }

    /** 要闻、通知公告、政策文件 are three, and not one of that name. */
    private static boolean isListed(SiteColumn one) {
        return one.equals(new SiteColumn(one.name(), "", null)) && one.name().matches(".*[、，,].*");
    }

    public static String ofServices(List<Service> services) {
        return services.stream().map(Service::said).collect(Collectors.joining("\n"));
    }

    public static String ofColumns(List<SiteColumn> columns) {
        return columns.stream().map(SiteColumn::said).collect(Collectors.joining("\n"));
    }

    private static SiteColumn column(String line) {
        var days = DAYS.matcher(line);
        boolean isDue = days.find();
        var rest = isDue ? line.substring(0, days.start()) : line;
        var link = LINK.matcher(rest);
        int at = link.find() ? link.start() : rest.length();
        var name = rest.substring(0, at).strip();
        boolean isClear = !NO_NAME.matcher(name).find()
                && rest.substring(at).strip().chars().noneMatch(Character::isWhitespace);
        Refusal.unless(isClear, "account.columns.unclear", shown(line));
        return new SiteColumn(name, rest.substring(at), isDue ? Integer.valueOf(days.group(1)) : null);
    }

    private static String shown(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    private static Stream<String> lines(@Nullable String typed) {
        return typed == null ? Stream.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static int linkAt(String line) {
        int at = line.indexOf("http");
        return at < 0 ? line.length() : at;
    }
}
