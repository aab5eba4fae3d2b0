package org.yibaotong.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.register.reading.RowReader;
import org.yibaotong.web.Times;

/** The same name in other words is the same to the program and to its database. */
@YibaotongTest
class PlainNameTests {

    private static final List<String> ODD = List.of(
            "“望江发布”微博",
            "望江 发布（官方）",
            "ＷＪ发布［官方］",
            "望江发布官方微信公众号",
            "公众号",
            "【官方】微博",
            "望江·发布_官方网站",
            "Wangjiang News 小程序",
            "望江(a)(b)头条号",
            "望江发布官方官方");

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDatabaseFindsTheSameNamePlainAsTheReaderOfRows() {
        var names = Stream.concat(
                        ODD.stream(),
                        ExampleLedger.asOf(Times.date(Instant.now())).accounts().stream()
                                .map(ExampleAccount::name))
                .distinct()
                .toList();
        assertThat(plain(names))
                .containsExactlyInAnyOrderEntriesOf(
                        names.stream().collect(Collectors.toMap(Function.identity(), RowReader::plainName)));
    }

    private Map<String, String> plain(List<String> names) {
        return jdbc
                .sql("select name, register.plain_name(name) from unnest(cast(:names as text[])) as asked (name)")
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
