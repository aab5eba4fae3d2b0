package org.yibaotong.redirects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.sheets.SheetFile;

/** Mappings and logs by the file, as people send them. */
@YibaotongTest
class TakingInTests {

    private static final String NEW = "https://www.shili.gov.cn/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private final String name = "m" + UUID.randomUUID().toString().substring(0, 8);
    private final String host = name + ".gov.cn";
    private String site = "";

    @BeforeEach
    void anOldSite() {
        var done = mvc.post()
                .uri("/desk/old-sites")
                .with(signed.as("duruo"))
                .with(csrf())
                .param("name", name)
                .param("unit", "示例市融媒体中心")
                .param("hosts", host)
                .param("home", NEW)
                .param("homeName", "示例市门户")
                .param("parameters", "id")
                .exchange();
        assertThat(done).hasStatus3xxRedirection();
        site = String.valueOf(done.getResponse().getRedirectedUrl());
    }

    @Test
    void everyLineSaysWhatBecomesOfIt() throws IOException {
        var batch = receive(String.join(
                "\n",
                "旧网址,新网址",
                "/a.html," + NEW + "a",
                "/b.html;" + NEW + "b",
                "/c.html\t" + NEW + "c",
                "/a.html/," + NEW + "later",
                "/index.html," + NEW,
                "/d.html,https://evil.example/",
                "/e.html,javascript:alert(1)",
                "/f.html,http://" + host + "/a",
                "http://other.gov.cn/x," + NEW,
                "/" + "g".repeat(2_048) + "," + NEW,
                "/h.html," + NEW + "h".repeat(2_048),
                "/i.html,",
                "/j.html,存档",
                "/k.html,,改用别的办法,请打12345",
                "/l.html,,乱写"));
        assertThat(page(batch))
                .bodyText()
                .contains("新增6条", "有错的7行不导", "旧网址不能去“evil.example”", "这不是网址", "也是旧网站", "不是本站的", "旧网址超过2,048个字符")
                .contains("新网址超过2,048个字符", "和第2行是同一个网址", "不认识去向“乱写”");
        assertThat(page(batch)).bodyText().contains("改用别的办法：请打12345");
        assertThat(post(batch + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(batch, "已经导入：新增6条，更改0条");
        assertThat(page(site))
                .bodyText()
                .contains("/a.html", "/k.html", "请打12345")
                .doesNotContain("/d.html");

        var wrong = SheetFile.read(page(batch + "/wrong").getResponse().getContentAsByteArray())
                .getFirst();
        assertThat(wrong.rows()).hasSize(8);
        assertThat(wrong.rows().get(1).get(5)).contains("evil.example");
    }

    @Test
    void whatIsThereAlreadyIsKeptOrOverwritten() throws IOException {
        var first = receive("/a," + NEW + "1\n/b," + NEW + "1");
        assertThat(post(first + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(first, "已经导入：新增2条");
        var second = receive("/a," + NEW + "2\n/b," + NEW + "1\n/c," + NEW + "3");
        assertThat(page(second)).bodyText().contains("新增1条", "1条和现有的对照不一样", "现有的去 " + NEW + "1");
        assertThat(post(second + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(second, "已经导入：新增1条，更改0条");
        assertThat(target("/a")).isEqualTo(NEW + "1");
        var third = receive("/a," + NEW + "2");
        assertThat(post(third + "/run", "overwrite", "false")).hasStatus(409);
        assertThat(post(third + "/run", "overwrite", "true")).hasStatus3xxRedirection();
        await(third, "更改1条");
        assertThat(target("/a")).isEqualTo(NEW + "2");
        assertThat(post(third + "/run", "overwrite", "true")).hasStatus(409);
    }

    /** Tags typed with a file are added to what comes out of it; those they had they keep. */
    @Test
    void aBatchIsTaggedAndFoundAgainByItsTag() {
        var first = receive("/a," + NEW + "1", "新闻中心", "");
        assertThat(post(first + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(first, "已经导入：新增1条");
        var second = receive("/a," + NEW + "2\n/b," + NEW + "2", "要再看、二批", "");
        assertThat(post(second + "/run", "overwrite", "true")).hasStatus3xxRedirection();
        await(second, "更改1条");
        assertThat(page(site + "?tag=新闻中心")).bodyText().contains("选/a").doesNotContain("选/b");
        assertThat(page(site + "?tag=要再看")).bodyText().contains("选/a", "选/b");
        assertThat(page(site + "/imports")).bodyText().contains("这个网站用过：", "新闻中心");
        assertThat(page(site + "/sheet?tag=新闻中心"))
                .bodyText()
                .contains("标签", "/a,")
                .doesNotContain("/b,");
        assertThat(mvc.post()
                        .uri(site + "/imports")
                        .multipart()
                        .param("pasted", "/c," + NEW)
                        .param("tags", "太长".repeat(11))
                        .with(signed.as("duruo"))
                        .with(csrf())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("标签不能超过20个字", "/c,");
    }

    /** One column of old addresses, and one place for them all. */
    @Test
    void linesThatSayNothingLeadWhereTheWholeBatchDoes() {
        var batch = receive("/a\n/b," + NEW + "own\n/c,,改用别的办法,请打12345", "", NEW + "all");
        assertThat(post(batch + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(batch, "已经导入：新增3条");
        assertThat(target("/a")).isEqualTo(NEW + "all");
        assertThat(target("/b")).isEqualTo(NEW + "own");
        assertThat(target("/c")).isEmpty();
        var refused = receive("/d", "", "https://evil.example/");
        assertThat(page(refused)).bodyText().contains("旧网址不能去“evil.example”", "没有能导入的行");
    }

    @Test
    void whatIsWrittenCountsMoreThanWhereTheWholeBatchLeads() {
        var batch = receive("/a\n/a," + NEW + "own\n/b\n/b,,已撤下,过期了", "", NEW + "all");
        assertThat(page(batch)).bodyText().contains("和第2行是同一个网址");
        assertThat(post(batch + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(batch, "已经导入：新增2条");
        assertThat(target("/a")).isEqualTo(NEW + "own");
        assertThat(target("/b")).isEmpty();
    }

    /** Whoever tags a file looks for all of it by that tag. */
    @Test
    void theTagOfABatchIsGivenToWhatWasThereAlready() {
        var first = receive("/a," + NEW + "1\n/b," + NEW + "1");
        assertThat(post(first + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(first, "已经导入：新增2条");
        var second = receive("/a," + NEW + "1\n/b," + NEW + "2\n/c," + NEW + "3", "复核", "");
        assertThat(post(second + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(second, "已经导入：新增1条，更改0条");
        assertThat(page(site + "?tag=复核")).bodyText().contains("选/a", "选/b", "选/c");
        assertThat(target("/b")).isEqualTo(NEW + "1");
        var same = receive("/a," + NEW + "1", "再核", "");
        assertThat(page(same)).bodyText().contains("给1条贴“再核”");
        assertThat(post(same + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(same, "已经导入：新增0条，更改0条");
        assertThat(page(site + "?tag=再核")).bodyText().contains("选/a").doesNotContain("选/b");
    }

    /** Its form could not be saved any more. */
    @Test
    void aMappingThatIsFullGetsNoMoreTagsFromAFile() {
        var first = receive("/a," + NEW + "1", "一 二 三 四 五 六 七 八 九 十", "");
        assertThat(post(first + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(first, "已经导入：新增1条");
        var second = receive("/a," + NEW + "1\n/b," + NEW + "1", "十一", "");
        assertThat(post(second + "/run", "overwrite", "false")).hasStatus3xxRedirection();
        await(second, "已经导入：新增1条");
        assertThat(page(site + "?tag=十一")).bodyText().contains("选/b").doesNotContain("选/a");
    }

    @Test
    void aFileOfOldExcelsEncodingIsRead() throws IOException {
        var file = new MockMultipartFile(
                "file", "旧网址.csv", null, ("/新闻," + NEW + "x").getBytes(Charset.forName("GB18030")));
        var done = mvc.post()
                .uri(site + "/imports")
                .multipart()
                .file(file)
                .with(signed.as("duruo"))
                .with(csrf())
                .exchange();
        assertThat(done).hasStatus3xxRedirection();
        var batch = String.valueOf(done.getResponse().getRedirectedUrl());
        await(batch, "/新闻");
        assertThat(page(batch)).bodyText().contains("新增1条");
    }

    @Test
    void anEmptyFileAndAPictureAreRefused() {
        assertThat(upload("/imports", "空.csv", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("表里一行也没有");
        assertThat(upload("/imports", "图.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}))
                .hasStatus(422)
                .bodyText()
                .contains("不是");
    }

    @Test
    void theSameLogAgainChangesNothingAndACorrectedOneTakesItsPlace() throws IOException {
        var log = lines("/a.html", "/a.html", "/a.html?utm=1", "/b.html", "/x.css", "/") + "garbage\n";
        assertThat(upload("/hits", "access.log", log.getBytes(UTF_8))).hasStatus3xxRedirection();
        assertThat(hits("/a.html")).isEqualTo(3);
        assertThat(page(site + "/hits")).bodyText().contains("/a.html", "看不懂的1行跳过了", "列进对照");
        assertThat(upload("/hits", "access.log", packed(log))).hasStatus3xxRedirection();
        assertThat(hits("/a.html"))
                .as("the same, packed, in the place of itself")
                .isEqualTo(3);
        upload("/hits", "again.log", packed(log));
        assertThat(hits("/b.html")).as("the same under another name").isEqualTo(1);
        assertThat(upload("/hits", "access.log", lines("/a.html").getBytes(UTF_8)))
                .hasStatus3xxRedirection();
        assertThat(hits("/a.html")).isEqualTo(1);
    }

    @Test
    void aStrangersHostIsSaidAndNotDropped() {
        var log = lines("/a").replace("1.2.3.4", "www.stranger.example 1.2.3.4");
        var done = upload("/hits", "s.log", log.getBytes(UTF_8));
        assertThat(done.getMvcResult().getFlashMap().get("toast")).asString().contains("www.stranger.example 1行");
    }

    @Test
    void aLogThatIsNoneOrCutInHalfIsRefusedAndNothingIsKept() throws IOException {
        assertThat(upload("/hits", "x.log", "garbage\nmore garbage\n".getBytes(UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("一行也看不懂");
        var whole =
                packed(lines(IntStream.range(0, 5_000).mapToObj(i -> "/p" + i).toArray(String[]::new)));
        assertThat(upload("/hits", "x.log.gz", Arrays.copyOf(whole, whole.length / 2)))
                .hasStatus(422)
                .bodyText()
                .contains("压缩包没有到头");
        assertThat(hits("/p1")).isZero();
    }

    @Test
    void whatPeopleLookForIsPutOnTheList() throws IOException {
        upload(
                "/hits",
                "a.log",
                lines("/wanted", "/wanted", "/rare")
                        .replace("Nov/2026", "Nov/2019")
                        .getBytes(UTF_8));
        assertThat(post(site + "/hits/proposals")).hasStatus3xxRedirection();
        assertThat(page(site + "?kind=UNRESOLVED")).bodyText().containsSubsequence("/wanted", "/rare");
        assertThat(page(site + "/hits")).bodyText().contains("还没定", "旧网站自己答3次");
        assertThat(page(site + "/hits?days=7"))
                .bodyText()
                .contains("近7天", "还没有访问")
                .doesNotContain("/wanted");
    }

    private static String lines(String... paths) {
        return Arrays.stream(paths)
                .map(path ->
                        "1.2.3.4 - - [27/Nov/2026:10:00:00 +0800] \"GET " + path + " HTTP/1.1\" 200 12 \"-\" \"-\"\n")
                .collect(Collectors.joining());
    }

    private static byte[] packed(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private long hits(String path) {
        return jdbc.sql("""
                select coalesce(sum(count), 0) from redirects.hit join redirects.old_site on number = site
                 where old_site.id = :site and path = :path
                """)
                .param("site", id())
                .param("path", path)
                .query(Long.class)
                .single();
    }

    private String target(String path) {
        return jdbc.sql("select target from redirects.mapping where site_id = :site and path = :path")
                .param("site", id())
                .param("path", path)
                .query(String.class)
                .single();
    }

    private UUID id() {
        return UUID.fromString(site.substring(site.lastIndexOf('/') + 1));
    }

    /** Pasted, and looked over. */
    private String receive(String pasted) {
        return receive(pasted, "", "");
    }

    private String receive(String pasted, String tags, String to) {
        var done = mvc.post()
                .uri(site + "/imports")
                .multipart()
                .param("pasted", pasted)
                .param("tags", tags)
                .param("to", to)
                .with(signed.as("duruo"))
                .with(csrf())
                .exchange();
        assertThat(done).hasStatus3xxRedirection();
        var batch = String.valueOf(done.getResponse().getRedirectedUrl());
        await(batch, "<th>结果</th>");
        return batch;
    }

    private void await(String batch, String words) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(page(batch)).bodyText().contains(words));
    }

    private MvcTestResult upload(String where, String called, byte[] content) {
        return mvc.post()
                .uri(site + where)
                .multipart()
                .file(new MockMultipartFile("file", called, null, content))
                .with(signed.as("duruo"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(signed.as("duruo")).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult page(String path) {
        return mvc.get().uri(path).with(signed.as("duruo")).exchange();
    }
}
