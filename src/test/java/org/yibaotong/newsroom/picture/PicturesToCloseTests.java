package org.yibaotong.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Samples;
import org.yibaotong.files.StoredFiles;

/** What was withdrawn before pictures went with their story is closed after all. */
@YibaotongTest
class PicturesToCloseTests {

    private static final String BEFORE = "21";

    @Autowired
    PicturesToClose toClose;

    @Autowired
    StoredFiles files;

    @Autowired
    Signed signed;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    HikariDataSource database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theMigrationFindsWhatIsLeftOpenInDataAsItWas() {
        var then = newDatabase("pictures_then");
        migrate(then, BEFORE);
        var old = JdbcClient.create(then);
        var withdrawn = story(old, "撤下的稿件", "WITHDRAWN", null);
        edition(old, withdrawn, 1, picture('a'), picture('b'), true);
        withdraw(old, withdrawn);
        var corrected = story(old, "换过照片的稿件", "SIGNED_OFF", 2);
        edition(old, corrected, 1, picture('c'), picture('d'), true);
        edition(old, corrected, 2, picture('b'), picture('d'), true);
        var underway = story(old, "没有签发的稿件", "EDITING", null);
        edition(old, underway, 1, picture('e'), picture('e'), false);
        migrate(then, "latest");
        assertThat(old.sql("select picture || '：' || why from newsroom.picture_to_close order by picture")
                        .query(String.class)
                        .list())
                .containsExactly(picture('a') + "：《撤下的稿件》撤稿", picture('c') + "：《换过照片的稿件》第2版签发");
    }

    @Test
    void theNextStartClosesThemOnceAndTheTrailSaysWhy() {
        var picture = keptPicture();
        assertThat(asked(picture)).hasStatusOk();
        jdbc.sql("insert into newsroom.picture_to_close values (:picture, '《早先撤下的稿件》撤稿', :by)")
                .param("picture", picture.sha256())
                .param("by", signed.person("luyuan").value())
                .update();
        toClose.run(new DefaultApplicationArguments());
        toClose.run(new DefaultApplicationArguments());
        assertThat(asked(picture)).hasStatus(410);
        assertThat(trail(picture)).containsExactly("picture.close：《早先撤下的稿件》撤稿");
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
                .locations("classpath:db/migration/newsroom")
                .target(target)
                .load()
                .migrate();
    }

    private static UUID story(JdbcClient old, String headline, String stage, Integer live) {
        var id = UUID.randomUUID();
        old.sql("""
                insert into newsroom.story (id, number, unit_id, editor_id, stage, headline, topic, edition, editions, live_edition,
                                            road_from, cycle, created_at, changed_at, waiting_since, version)
                values (:id, '2026-01-' || (select 1000 + count(*) from newsroom.story), :id, :id, :stage, :headline, '民生',
                        coalesce(:live, 1), coalesce(:live, 1), :live, 0, 1, now(), now(), now(), 0)
                """)
                .param("id", id)
                .param("stage", stage)
                .param("headline", headline)
                .param("live", live, java.sql.Types.INTEGER)
                .update();
        return id;
    }

    private static void edition(JdbcClient old, UUID story, int number, String inText, String cover, boolean isSigned) {
        old.sql("""
                insert into newsroom.edition (story_id, number, headline, summary, topic, body, cover, saved_by, saved_at, based_on,
                                              cycle, sha256)
                select id, :number, headline, '', topic, '<p>照片</p><img src="/files/' || :inText || '/large">', :cover, id, now(), 0,
                       1, :inText
                  from newsroom.story where id = :story
                """)
                .param("story", story)
                .param("number", number)
                .param("inText", inText)
                .param("cover", cover)
                .update();
        if (isSigned) {
            old.sql("insert into newsroom.sign_off values (:story, :number, :hash, '', :story, now())")
                    .param("story", story)
                    .param("number", number)
                    .param("hash", inText)
                    .update();
        }
    }

    private static void withdraw(JdbcClient old, UUID story) {
        old.sql("insert into newsroom.withdrawal values (:story, 1, '照片没有得到本人同意。', :story, now())")
                .param("story", story)
                .update();
    }

    private static String picture(char sign) {
        return String.valueOf(sign).repeat(64);
    }

    private FileId keptPicture() {
        return files.keepPicture(Samples.write(Samples.photo(410, 310), "png"), signed.person("luyuan"))
                .id();
    }

    private MvcTestResult asked(FileId picture) {
        return mvc.get().uri("/files/" + picture + "/small").exchange();
    }

    private List<String> trail(FileId picture) {
        return jdbc.sql(
                        "select what || '：' || detail from audit.entry where kind = 'picture' and thing = :it order by number")
                .param("it", picture.sha256())
                .query(String.class)
                .list();
    }
}
