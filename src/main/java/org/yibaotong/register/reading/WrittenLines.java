package org.yibaotong.register.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.Service;

/** Services as they are typed, one in a line (一行一项). */
public final class WrittenLines {

    private WrittenLines() {}

    /** 不动产查询 https://… */
    public static List<Service> services(@Nullable String typed) {
        return of(typed)
                .map(line -> new Service(line.substring(0, linkAt(line)), line.substring(linkAt(line))))
                .toList();
    }

    public static String ofServices(List<Service> services) {
        return services.stream().map(Service::said).collect(Collectors.joining("\n"));
    }

    static Stream<String> of(@Nullable String typed) {
        return typed == null ? Stream.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static int linkAt(String line) {
        int at = line.indexOf("http");
        return at < 0 ? line.length() : at;
    }
}
