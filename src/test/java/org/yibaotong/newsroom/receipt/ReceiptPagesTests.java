package org.yibaotong.newsroom.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.shared.Paging;

@YibaotongTest
class ReceiptPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatBecameOfEachIsSaidInTheList() {
        assertThat(get("/desk/submissions", "hejia")).hasStatusOk().bodyText().contains("草稿", "裁缝阿姨");
        assertThat(everyPage("hejia")).contains("暂存", "编辑暂存到", "未采用", "三处燃气软管老化", "已报送");
    }

    @Test
    void nobodysSubmissionsAreCounted() {
        assertThat(get("/desk/submissions", "hejia")).bodyText().doesNotContainPattern("共\\d+条");
        assertThat(get("/desk/submissions?of=unit", "hejia"))
                .hasStatusOk()
                .bodyText()
                .doesNotContainPattern("共\\d+条");
    }

    @Test
    void aDeclinedOneSaysWhyAndWalkedItsRoad() {
        assertThat(get(receipt("河西社区召开冬季安全工作例会"), "hejia")).bodyText().contains("编辑的话", "三处燃气软管老化", "未采用", "编辑许青禾");
    }

    @Test
    void whatWentIntoAStoryNamesEveryUnitInIt() {
        assertThat(get(receipt("微心愿墙前排起了队，公交司机第一个到"), "hejia")).bodyText().contains("变成了什么样", "河西社区", "并稿");
    }

    @Test
    void aPublishedOneSaysWhatWasUsedAndWhatWasChanged() {
        var published = jdbc.sql("""
                select submission.id::text from newsroom.submission join newsroom.story on story.id = submission.story_id
                 where story.live_edition is not null and submission.status = 'ADOPTED' limit 1
                """).query(String.class).single();
        assertThat(get("/desk/submissions/" + published, author(published)))
                .hasStatusOk()
                .bodyText()
                .contains("用了您的", "编辑改了", "对照着看");
    }

    @Test
    void aWithdrawnOneSaysWhyAndACorrectedOneWhatReadersWereTold() {
        assertToldSince("withdrawal", "reason", "true");
        assertToldSince("correction", "note", "told.edition < story.live_edition");
    }

    private void assertToldSince(String table, String words, String told) {
        var one = jdbc.sql("""
                select submission.id::text as id, told.%s as words from newsroom.submission
                  join newsroom.story on story.id = submission.story_id
                  join newsroom.%s told on told.story_id = story.id
                 where submission.status = 'ADOPTED' and %s limit 1
                """.formatted(words, table, told)).query().singleRow();
        var submission = String.valueOf(one.get("id"));
        assertThat(get("/desk/submissions/" + submission, author(submission)))
                .hasStatusOk()
                .bodyText()
                .contains(String.valueOf(one.get("words")));
    }

    private String everyPage(String login) {
        int sent = jdbc.sql(
                        "select count(*) from newsroom.submission join identity.person on person.id = author_id where login = :login")
                .param("login", login)
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(1, (sent + Paging.SIZE - 1) / Paging.SIZE)
                .mapToObj(page -> body(get("/desk/submissions?page=" + page, login)))
                .collect(Collectors.joining());
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String author(String submission) {
        return jdbc.sql("""
                select login from identity.person join newsroom.submission on author_id = person.id
                 where submission.id = :id::uuid
                """).param("id", submission).query(String.class).single();
    }

    private String receipt(String title) {
        return "/desk/submissions/"
                + jdbc.sql("select id::text from newsroom.submission where title = :title")
                        .param("title", title)
                        .query(String.class)
                        .single();
    }

    private MvcTestResult get(String url, String login) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }
}
