package org.yibaotong.register.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.Service;
import org.yibaotong.register.account.SiteColumn;

/** Services and columns as they are typed, one in a line (一行一项). */
public final class WrittenLines {

    private static final Pattern DAYS = Pattern.compile("\\s(\\d{1,5})\\s*天?$");

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
        int at = linkAt(rest);
        return new SiteColumn(rest.substring(0, at), rest.substring(at), isDue ? Integer.valueOf(days.group(1)) : null);
    }

    private static Stream<String> lines(@Nullable String typed) {
        return typed == null ? Stream.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static int linkAt(String line) {
        int at = line.indexOf("http");
        return at < 0 ? line.length() : at;
    }
}
