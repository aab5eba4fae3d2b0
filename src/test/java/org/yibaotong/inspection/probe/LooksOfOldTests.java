package org.yibaotong.inspection.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.look.FootMark;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.OddLink;
import org.yibaotong.inspection.look.SeenPage;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.register.AccountId;
import tools.jackson.databind.json.JsonMapper;

/** Looks are evidence: those that were written by an earlier version are read as what they were. */
@YibaotongTest
class LooksOfOldTests {

    private static final String BEFORE = "9";
    private static final LocalDate ON = LocalDate.of(2026, 11, 20);
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());

    private static final String READ = """
            {"rules":1,"result":"FINE","trouble":"NONE","pages":[
             {"what":"HOME","name":"","address":"http://a.example/","way":["http://a.example/old"],"result":"FINE","trouble":"NONE","status":200,
              "millis":321,"hash":"ab12","bytes":4096,"isCut":true},
             {"what":"COLUMN","name":"要闻","address":"http://a.example/yw/","way":[],"result":"PASSING","trouble":"TOO_SLOW","status":0,
              "millis":15000,"hash":"","bytes":0,"isCut":false}],
             "certificateUntil":"2027-01-02T03:04:05Z","hasIpv6":true,"newest":"2026-11-19","missing":["SPONSOR","ICP"],
             "columns":[{"name":"要闻","kind":"NEWS","updateDays":14,"result":"PASSING","newest":null,"isBlank":false}],
             "links":64,"linksTried":10,"dead":[{"address":"http://a.example/gone","text":"旧"}],
             "hidden":[{"address":"http://casino.example/","text":"赢"}],"foreign":[],"answersAnything":false}""";

    private static final String CANNOT_TELL = """
            {"rules":1,"result":"FINE","trouble":"NONE","pages":[],"certificateUntil":null,"hasIpv6":false,"newest":null,"missing":null,
             "columns":[],"links":0,"linksTried":0,"dead":null,"hidden":[],"foreign":[],"answersAnything":true}""";

    private static final String NOT_READ = """
            {"rules":1,"result":"REFUSED","trouble":"NONE","pages":[
             {"what":"HOME","name":"","address":"http://b.example/","way":[],"result":"REFUSED","trouble":"NONE","status":403,"millis":20,
              "hash":"","bytes":0,"isCut":false}],
             "certificateUntil":null,"hasIpv6":null,"newest":null,"missing":null,"columns":[],"links":null,"linksTried":0,"dead":null,
             "hidden":null,"foreign":null,"answersAnything":null}""";

    @Autowired
    HikariDataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void whatAnEarlierVersionSawIsReadAsWhatItWas() {
        var then = newDatabase("looks_of_old");
        migrate(then, BEFORE);
        var old = JdbcClient.create(then);
        var read = add(old, READ);
        var cannotTell = add(old, CANNOT_TELL);
        var notRead = add(old, NOT_READ);
        migrate(then, "latest");
        var looks = new Looks(old, json);
        assertRead(look(looks, read));
        assertThat(look(looks, cannotTell).pages()).isEmpty();
        assertThat(look(looks, cannotTell).told(site -> site.links().dead())).isEmpty();
        assertThat(look(looks, cannotTell).told(site -> site.missing())).isEmpty();
        assertThat(look(looks, cannotTell).told(site -> site.answersAnything())).contains(true);
        assertThat(look(looks, notRead).site())
                .as("nothing was seen, which is not nothing")
                .isNull();
        assertThat(look(looks, notRead).home().orElseThrow().answered().status())
                .isEqualTo(403);
        assertThat(look(looks, notRead).home().orElseThrow().content()).isEqualTo(SeenPage.Content.NONE);
    }

    private static void assertRead(Look look) {
        assertThat(look.pages())
                .containsExactly(
                        new SeenPage(
                                SeenPage.Part.HOME,
                                "",
                                "http://a.example/",
                                List.of("http://a.example/old"),
                                VisitResult.FINE,
                                new SeenPage.Answered("NONE", 200, 321),
                                new SeenPage.Content("ab12", 4096, true)),
                        new SeenPage(
                                SeenPage.Part.COLUMN,
                                "要闻",
                                "http://a.example/yw/",
                                List.of(),
                                VisitResult.PASSING,
                                new SeenPage.Answered("TOO_SLOW", 0, 15_000),
                                SeenPage.Content.NONE));
        assertThat(look.certificateUntil()).isEqualTo("2027-01-02T03:04:05Z");
        var site = Objects.requireNonNull(look.site());
        assertThat(site.hasIpv6()).isTrue();
        assertThat(site.newest()).isEqualTo("2026-11-19");
        assertThat(site.missing()).containsExactlyInAnyOrder(FootMark.SPONSOR, FootMark.ICP);
        assertThat(site.columns())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("要闻"))
                .satisfies(one -> assertThat(one.leadsTo()).isEmpty());
        assertThat(site.links().all()).isEqualTo(64);
        assertThat(site.links().tried()).isEqualTo(10);
        assertThat(site.links().dead()).containsExactly(new OddLink("http://a.example/gone", "旧"));
        assertThat(site.links().hidden()).containsExactly(new OddLink("http://casino.example/", "赢"));
        assertThat(site.links().foreign()).isEmpty();
        assertThat(site.answersAnything()).isFalse();
    }

    private static UUID add(JdbcClient old, String seen) {
        var id = UUID.randomUUID();
        old.sql("""
                insert into inspection.look (id, account_id, at, on_day, result, seen)
                values (:id, :account, :at, :on, cast(:seen as json) ->> 'result', :seen)
                """)
                .param("id", id)
                .param("account", ACCOUNT.value())
                .param("at", OffsetDateTime.parse("2026-11-20T10:00:00+08:00"))
                .param("on", ON)
                .param("seen", seen)
                .update();
        return id;
    }

    private static Look look(Looks looks, UUID id) {
        return looks.find(id).orElseThrow().look();
    }

    private DataSource newDatabase(String name) {
        jdbc.sql("create database " + name).update();
        return new DriverManagerDataSource(
                database.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()));
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/inspection")
                .target(target)
                .load()
                .migrate();
    }
}
