package org.yibaotong.closure.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CaseId;
import org.yibaotong.fetch.Nights;
import org.yibaotong.shared.Refusal;

/** What came of looking at the new homes of services. What is known of a link says nothing of the one that stands there instead. */
@Repository
public class HomeChecks {

    private static final String OF_NOW = """
            select service.position, service.name, looked.* from closure.service
              join closure.home_check looked on looked.case_id = service.case_id and looked.position = service.position
                                            and looked.link = service.home_link
             where service.case_id = :case
            """;

    private final JdbcClient jdbc;

    HomeChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A home that can be looked at. */
    record Home(CaseId closureCase, int position, String service, String link) {}

    private record Away(String service, String fault) {}

    /** By the place of the service in its case. */
    public Map<Integer, HomeCheck> of(CaseId closureCase) {
        return jdbc
                .sql(OF_NOW)
                .param("case", closureCase.value())
                .query((row, number) -> Map.entry(row.getInt("position"), check(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nobody is sent to where there is nothing. */
    public void refuseAway(CaseId closureCase) {
        jdbc.sql(OF_NOW + " and looked.failing_on is not null and not looked.seen order by service.position limit 1")
                .param("case", closureCase.value())
                .query((row, number) -> new Away(row.getString("name"), row.getString("fault")))
                .optional()
                .ifPresent(away -> {
                    throw new Refusal("closure.notice.home-away", away.service(), away.fault());
                });
    }

    /** A person opened it. */
    public void seen(CaseId closureCase, int position) {
        jdbc.sql("update closure.home_check set seen = true where case_id = :case and position = :position")
                .param("case", closureCase.value())
                .param("position", position)
                .update();
    }

    /** Without those of others that were opened since and were fine; what is ours may be closed at any moment. */
    List<Home> homes(CaseId closureCase, Instant since) {
        return jdbc.sql("""
                select case_id, position, name, home_link from closure.service
                 where case_id = :case and home_link <> '' and not given_up
                   and (home_link like '/%' or not exists (
                        select from closure.home_check looked
                         where looked.case_id = service.case_id and looked.position = service.position and looked.link = service.home_link
                           and looked.failing_on is null and looked.opened_at > :since))
                 order by position
                """)
                .param("case", closureCase.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(HomeChecks::home)
                .list();
    }

    /** Of everything people were told, for as long as they may come and ask. */
    List<Home> all() {
        return jdbc.sql("""
                select case_id, position, name, home_link from closure.service join closure.closure_case on id = case_id
                 where home_link <> '' and not given_up and standing <> 'REVERSED' order by case_id, position
                """).query(HomeChecks::home).list();
    }

    Optional<HomeCheck> find(Home home) {
        return jdbc.sql(
                        "select * from closure.home_check where case_id = :case and position = :position and link = :link")
                .param("case", home.closureCase().value())
                .param("position", home.position())
                .param("link", home.link())
                .query(HomeChecks::check)
                .optional();
    }

    void put(Home home, HomeCheck check, Instant openedAt) {
        jdbc.sql("""
                insert into closure.home_check (case_id, position, link, checked_on, failing_on, fault, seen, opened_at)
                values (:case, :position, :link, :checked, :failing, :fault, :seen, :opened)
                on conflict (case_id, position) do update
                   set link = excluded.link, checked_on = excluded.checked_on, failing_on = excluded.failing_on,
                       fault = excluded.fault, seen = excluded.seen, opened_at = excluded.opened_at
                """)
                .param("case", home.closureCase().value())
                .param("position", home.position())
                .param("link", home.link())
                .param("checked", check.nights().checkedOn())
                .param("failing", check.nights().failingOn())
                .param("fault", check.nights().fault())
                .param("seen", check.isSeen())
                .param("opened", openedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Home home(ResultSet row, int number) throws SQLException {
        return new Home(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("position"),
                row.getString("name"),
                row.getString("home_link"));
    }

    private static HomeCheck check(ResultSet row, int number) throws SQLException {
        return new HomeCheck(
                new Nights(
                        row.getObject("checked_on", LocalDate.class),
                        row.getObject("failing_on", LocalDate.class),
                        row.getString("fault")),
                row.getBoolean("seen"));
    }
}
