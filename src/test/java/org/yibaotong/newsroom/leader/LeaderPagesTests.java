package org.yibaotong.newsroom.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.text.checker.Leader;

/** The list of leaders: who keeps it, how it comes in as a sheet, and that stories are compared with it at once. */
@YibaotongTest
class LeaderPagesTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Holders holders;

    @Autowired
    LeaderDesk desk;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        ours().forEach(holder -> holders.remove(holder.id()));
    }

    @Test
    void aLeaderCountsAsSoonAsTheyAreKept() {
        var story = newsroom.edited("试例市市长陆大州到社区");
        assertThat(keep("guming", "陆大川", "试例市市长", "2")).hasRedirectedUrl("/desk/leaders");

        assertThat(get("/desk/stories/" + story, "luyuan")).bodyText().contains("<mark>陆大州</mark>", "试例市市长是陆大川，请核对姓名");
        assertThat(get("/desk/leaders", "luyuan"))
                .bodyText()
                .contains("陆大川", "试例市市长", "现任")
                .doesNotContain("记一条");
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'leader.keep' and detail = '试例市市长陆大川'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyTheFinalReviewerKeepsTheList() {
        assertThat(keep("luyuan", "陆大川", "试例市市长", "2")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/leaders", "hejia")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        assertThat(keep("guming", "陆", "试例市市长", "2")).hasStatus(422).bodyText().contains("姓名要有2到20个字");
        assertThat(keep("guming", "陆大川", "试例市市长", "第二"))
                .hasStatus(422)
                .bodyText()
                .contains("排序写1到9,999的整数");
    }

    @Test
    void aPostIsHeldFromADayUntilADay() {
        holders.put(
                List.of(new Holder(UUID.randomUUID(), "秦大川", "试例市市长", 2, FRIDAY.minusYears(3), FRIDAY.minusDays(1))),
                signed.person("guming"),
                Instant.EPOCH);

        assertThat(on(FRIDAY.minusDays(1))).extracting(Leader::now).containsExactly(true);
        assertThat(on(FRIDAY)).extracting(Leader::now).containsExactly(false);
        assertThat(on(FRIDAY.minusYears(4))).isEmpty();
        assertRefused(
                "leader.until.before-from",
                () -> new Holder(UUID.randomUUID(), "秦大川", "试例市市长", 2, FRIDAY, FRIDAY.minusDays(1)));
    }

    @Test
    void aSheetComesInInItsOwnOrderAndGoesOutAgain() {
        desk.take("姓名,职务,离任\n江大山,试例市委书记,\n陆大川,试例市市长,\n".getBytes(StandardCharsets.UTF_8), newsroom.actor("guming"));

        assertThat(ours()).extracting(Holder::name).containsExactly("江大山", "陆大川");
        assertThat(LeaderSheet.read(LeaderSheet.write(ours())))
                .extracting(Holder::post)
                .containsExactly("试例市委书记", "试例市市长");
    }

    @Test
    void ofASheetWithAWrongRowNothingIsTaken() {
        var file = new MockMultipartFile(
                "file", "名单.csv", "text/csv", "姓名,职务\n江大山,试例市委书记\n陆,市长\n".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .multipart()
                        .uri("/desk/leaders/imports")
                        .file(file)
                        .with(signed.as("guming"))
                        .with(csrf())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("有1行不对，一行也没有导入：第3行");
        assertThat(ours()).isEmpty();
    }

    @Test
    void whoIsRemovedIsNotComparedAnyMore() {
        keep("guming", "陆大川", "试例市市长", "2");
        var id = ours().getFirst().id();
        assertThat(mvc.post()
                        .uri("/desk/leaders/" + id + "/removal")
                        .with(signed.as("guming"))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/desk/leaders");
        assertThat(get("/desk/leaders", "luyuan")).bodyText().contains("江远山").doesNotContain("陆大川");
    }

    /** Those of the example city stay as they are. */
    private List<Holder> ours() {
        return holders.all().stream()
                .filter(holder -> holder.post().startsWith("试例"))
                .toList();
    }

    private List<Leader> on(LocalDate day) {
        return holders.on(day).stream()
                .filter(leader -> leader.post().startsWith("试例"))
                .toList();
    }

    private MvcTestResult keep(String login, String name, String post, String rank) {
        return mvc.post()
                .uri("/desk/leaders")
                .param("name", name)
                .param("post", post)
                .param("rank", rank)
                .with(signed.as(login))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, String login) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }
}
