package org.yibaotong.closure.merger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CaseId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** What has to be done for mergers, and what of it was done in each case. */
@Repository
public class MergerList {

    private final List<MergerItem> items;
    private final JdbcClient jdbc;

    MergerList(JdbcClient jdbc) throws IOException {
        this.items = new ClassPathResource("closure/mergers.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(MergerItem::read)
                .toList();
        this.jdbc = jdbc;
    }

    /** Nothing on platforms that move nobody. */
    public List<MergerItem> of(String platform) {
        return items.stream()
                .filter(item -> platform.startsWith(item.platform()))
                .toList();
    }

    /** The day on which each was done. */
    public Map<String, LocalDate> done(CaseId closureCase) {
        return jdbc
                .sql("select code, on_day from closure.merger_check where case_id = :case")
                .param("case", closureCase.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Ticks it off, or takes the tick away. */
    public MergerItem tick(
            CaseId closureCase, String platform, String code, boolean isDone, PersonId by, LocalDate on) {
        var item = of(platform).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("closure.merger.unknown"));
        jdbc.sql(
                        isDone
                                ? "insert into closure.merger_check values (:case, :code, :by, :on) on conflict do nothing"
                                : "delete from closure.merger_check where case_id = :case and code = :code")
                .param("case", closureCase.value())
                .param("code", code)
                .param("by", by.value())
                .param("on", on)
                .update();
        return item;
    }
}
