package org.yibaotong.archive.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertRefused;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.KeptArchives;
import org.yibaotong.archive.check.Checked;
import org.yibaotong.archive.check.Verification;
import org.yibaotong.archive.check.VerifyDesk;
import org.yibaotong.archive.history.HistoryDesk;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Role;

/** What is handed in is kept, checked, shown and withdrawn; what is odd is refused with a sentence, and what was changed is named. */
@YibaotongTest
class ArchivePagesTests {

    private static final Charset GBK = Charset.forName("GBK");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HistoryDesk history;

    @Autowired
    VerifyDesk verify;

    @Autowired
    Segments segments;

    @Autowired
    KeptArchives kept;

    @Autowired
    ApplicationContext context;

    @Test
    void aPackedFolderBecomesPagesEverybodyReadsHarmlessAndAsTheyWere() {
        var account = account(1, false);
        var page =
                "<meta charset=gb2312><title>春耕</title><script>x()</script><img src='i/a.png'><a href='二.html'>下一篇</a>望江";
        var id = taken(
                account,
                Zips.of(GBK, "一.html", page.getBytes(GBK), "二.html", "<title>二</title>", "i/a.png", new byte[] {1}));
        var address = "/archive/" + id + "/history.invalid/%E4%B8%80.html";
        var shown = mvc.get()
                .uri(URI.create("/archive/" + id + "?address=history.invalid%2F%25E4%25B8%2580.html"))
                .exchange();
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("春耕", "望江", "存档于", "/moved/" + account)
                .doesNotContain("x()");
        assertThat(shown.getResponse().getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(shown.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(mvc.get().uri(URI.create(address)).exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/archive/" + id + "/history.invalid/i/a.png").exchange())
                .hasStatusOk()
                .hasContentType("image/png");
        assertThat(mvc.get().uri("/archive/" + id).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("春耕", "的存档");
        assertThat(mvc.get()
                        .uri("/archive/" + id + "/history.invalid/gone.html")
                        .exchange())
                .hasStatus(404)
                .bodyText()
                .contains("这一页没有存下来");
        assertThat(mvc.get().uri("/archive").exchange()).hasStatusOk();
    }

    /** Parsed, it would need some hundred megabytes for one request. */
    @Test
    void aPageTooLargeToBeParsedIsADownloadAndAsItWas() throws Exception {
        var page = "<title>春耕</title><script>x()</script>".getBytes(UTF_8);
        var large = Arrays.copyOf(page, (2 << 20) + 1);
        var picture = new byte[1 << 20];
        new Random(1).nextBytes(picture);
        System.arraycopy(picture, 0, large, page.length, picture.length);
        var id = taken(account(12, false), Zips.of("a.html", large, "i/a.png", picture));
        var address = "/archive/" + id + "/history.invalid/a.html";
        var given = mvc.get().uri(address).exchange();
        assertThat(given).hasStatusOk().hasContentType("application/octet-stream");
        assertThat(given).hasHeader("Content-Disposition", "attachment");
        assertThat(given.getResponse().getContentAsByteArray()).isEqualTo(large);
        assertThat(mvc.get().uri("/archive/" + id + "/history.invalid/i/a.png"))
                .body()
                .isEqualTo(picture);
        assertThat(mvc.get().uri("/archive/" + id)).bodyText().doesNotContain("春耕");
        damage(segments.file(id, 1));
        assertThat(mvc.get().uri(address)).hasStatus(503).bodyText().contains("一时读不出来");
    }

    private static void damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aListOfArticlesBecomesPagesAtTheirOwnAddresses() {
        var list =
                "标题,日期,链接,正文\n河道清淤,2024-05-01,https://mp.weixin.qq.com/s/abc,<b>本周</b>开工\n,2024-05-02,,没有标题\n夜间门诊,,,延长\n";
        var taken = history.take(account(2, false), list.getBytes(UTF_8), signed.actor("duruo"));
        assertThat(taken.pages()).isEqualTo(2);
        assertThat(taken.odd()).singleElement().asString().contains("第3行没有标题");
        assertThat(mvc.get()
                        .uri("/archive/" + taken.archive() + "/mp.weixin.qq.com/s/abc")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("河道清淤", "&lt;b&gt;本周");
    }

    @Test
    void whatLeadsOutOfAFolderIsALinkOrSwellsIsRefusedAndNothingOfItKept() {
        var account = account(3, false);
        refused("archive.zip.leads-out", account, Zips.of("a.html", "a", "../../etc/passwd", "x"));
        refused("archive.zip.leads-out", account, Zips.of("a/..\\b.html", "x"));
        refused("archive.zip.absolute", account, Zips.of("/etc/passwd", "x"));
        refused("archive.zip.absolute", account, Zips.of("C:\\a.html", "x"));
        refused("archive.zip.link", account, Zips.withLink("a.html", "/etc/passwd"));
        refused("archive.zip.swollen", account, Zips.of("a.html", new byte[19 << 20]));
        refused("archive.zip.swollen", account, Zips.of("a.html", new byte[21 << 20]));
        refused("archive.zip.broken", account, "PK\3\4not a zip".getBytes(UTF_8));
        refused("archive.history.empty", account, new byte[0]);
        refused("archive.history.nothing", account, Zips.of("folder/", ""));
        assertThat(kept.of(account)).isEmpty();
    }

    @Test
    void theFormSaysWhatIsWrongWithAFile() {
        var file = new MockMultipartFile("file", "a.zip", "application/zip", Zips.of("../a.html", "x"));
        var sent = mvc.post()
                .uri("/desk/archives/history")
                .multipart()
                .file(file)
                .param("account", account(4, false).toString())
                .with(csrf())
                .with(signed.as("duruo"))
                .exchange();
        assertThat(sent).hasStatus(422).bodyText().contains("“../a.html”指到压缩包外面去了");
    }

    @Test
    void aWholeArchiveIsFoundToBeWhole() throws Exception {
        var id = taken(account(5, false), Zips.of("a.html", "<title>甲</title>", "b.html", "乙"));
        var check = check(id);
        assertThat(check.isWhole()).isTrue();
        assertThat(check.readable()).isEqualTo(2);
        assertThat(kept.of(account(5, false)).orElseThrow().isVerified()).isTrue();
        var manifest = mvc.get()
                .uri("/desk/archives/" + id + "/manifest")
                .with(signed.as("duruo"))
                .exchange();
        assertThat(manifest).hasStatusOk();
        assertThat(page(id)).bodyText().contains("核对过，完整");
    }

    @Test
    void aChangedByteIsNamedAndWhatCanBeReadStaysReadable() throws Exception {
        var id = taken(account(6, false), Zips.of("a.html", "<title>甲</title>", "b.html", "<title>乙</title>"));
        long at = jdbc.sql("select max(at_byte) from archive.page where archive_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
        var file = segments.file(id, 1);
        var bytes = Files.readAllBytes(file);
        bytes[(int) at + 40] ^= 1;
        Files.write(file, bytes);
        var check = check(id);
        assertThat(check.faults()).anyMatch(fault -> fault.startsWith("00001.warc.gz被改过"));
        assertThat(check.faults()).anyMatch(fault -> fault.contains("/b.html"));
        assertThat(check.readable()).isOne();
        assertThat(kept.of(account(6, false)).orElseThrow().isVerified()).isFalse();
        assertThat(page(id)).bodyText().contains("核对有问题", "00001.warc.gz被改过");
        assertThat(mvc.get().uri("/archive/" + id + "/history.invalid/a.html").exchange())
                .hasStatusOk();
        assertThat(mvc.get().uri("/archive/" + id + "/history.invalid/b.html").exchange())
                .hasStatus(503);
    }

    @Test
    void aFileCutInHalfIsNamedWithHowMuchOfItCanBeRead() throws Exception {
        var id = taken(account(7, false), Zips.of("a.html", "<title>甲</title>", "b.html", "<title>乙</title>"));
        var file = segments.file(id, 1);
        cut(file, Files.size(file) - 30);
        assertThat(check(id).faults()).anyMatch(fault -> fault.contains("断了") && fault.contains("还读得出来"));
        Files.delete(file);
        assertThat(check(id).faults()).anyMatch(fault -> fault.contains("00001.warc.gz不见了"));
    }

    @Test
    void aRowThatWasChangedIsNoticedByTheManifest() throws Exception {
        var id = taken(account(8, false), Zips.of("a.html", "甲"));
        jdbc.sql("update archive.page set target = target || '?x' where archive_id = :id")
                .param("id", id.value())
                .update();
        assertThat(check(id).faults()).anyMatch(fault -> fault.startsWith("清单和存完时记下的不一样"));
    }

    @Test
    void aWithdrawnPageIsKeptAndShownToNobodyUntilItIsShownAgain() {
        var id = taken(account(9, false), Zips.of("a.html", "<title>甲</title>手机号"));
        long page = jdbc.sql("select id from archive.page where archive_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
        var at = "/desk/archives/" + id + "/pages/" + page;
        assertThat(post(at + "/withdrawal", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("请写为什么撤下");
        assertThat(post(at + "/withdrawal", "reason", "有个人信息")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/archive/" + id + "/history.invalid/a.html").exchange())
                .hasStatus(410)
                .bodyText()
                .contains("已经撤下", "有个人信息")
                .doesNotContain("手机号");
        assertThat(mvc.get().uri("/archive/" + id).exchange()).bodyText().doesNotContain("甲");
        assertThat(post(at + "/showing")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/archive/" + id + "/history.invalid/a.html").exchange())
                .hasStatusOk();
    }

    @Test
    void theArchiveOfASiteIsBegunWithLimitsAndWhoDecidedOnRobotsPausedAndGoneOnWith() {
        var account = account(1, true);
        assertThat(begin(account, "start", "not an address"))
                .hasStatus(422)
                .bodyText()
                .contains("首页网址不对");
        assertThat(begin(account, "hosts", "b.example"))
                .hasStatus(422)
                .bodyText()
                .contains("不在范围里");
        assertThat(begin(account, "hosts", "a.example\n<x>"))
                .hasStatus(422)
                .bodyText()
                .contains("不是域名");
        assertThat(begin(account, "pages", "0")).hasStatus(422).bodyText().contains("请填1到");
        assertThat(begin(account, "seconds", "0")).hasStatus(422).bodyText().contains("隔几秒");
        assertThat(begin(account, "robots", "false")).hasStatus(422).bodyText().contains("要写清楚是谁同意的");
        var begun = begin(account, "depth", "5");
        assertThat(begun).hasStatus3xxRedirection();
        var address = begun.getResponse().getRedirectedUrl();
        assertThat(begin(account, "depth", "6")).hasStatus(422).bodyText().contains("存档已经在做了");
        assertThat(mvc.get().uri(address).with(signed.as("duruo")).exchange())
                .bodyText()
                .contains("正在存", "http://a.example/");
        assertThat(mvc.get().uri(address.replace("/desk/archives", "/archive")).exchange())
                .hasStatus(404);
        assertThat(post(address + "/verification")).hasStatus(422).bodyText().contains("还没有存完");
        assertThat(post(address + "/pause")).hasStatus3xxRedirection();
        assertThat(post(address + "/pause")).hasStatus(422).bodyText().contains("它没有在存");
        assertThat(mvc.get().uri(address).with(signed.as("duruo")).exchange())
                .bodyText()
                .contains("停着");
        assertThat(post(address + "/resume")).hasStatus3xxRedirection();
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where what = 'archive.begin' and kind = 'archive' and thing = :id")
                        .param("id", address.substring(address.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anAccountIsNoSiteAndAnotherUnitsArchiveIsNobodysBusiness() {
        assertThat(begin(account(10, false), "depth", "5"))
                .hasStatus(422)
                .bodyText()
                .contains("只有网站能这样存");
        var id = taken(account(11, false), Zips.of("a.html", "甲"));
        assertThat(mvc.get()
                        .uri("/desk/archives/" + id)
                        .with(signed.as("luyuan"))
                        .exchange())
                .hasStatus4xxClientError();
        assertThat(mvc.get()
                        .uri("/desk/archives/" + UUID.randomUUID())
                        .with(signed.as("duruo"))
                        .exchange())
                .hasStatus(404);
    }

    private MvcTestResult begin(AccountId account, String changed, String as) {
        var request = mvc.post().uri("/desk/archives").param("account", account.toString());
        var usual = new LinkedHashMap<>(Map.of(
                "start",
                "http://a.example/",
                "hosts",
                "a.example",
                "pages",
                "100",
                "megabytes",
                "10",
                "days",
                "1",
                "depth",
                "5",
                "seconds",
                "1",
                "robots",
                "true"));
        usual.put(changed, as);
        usual.forEach(request::param);
        return request.with(csrf()).with(signed.as("duruo")).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = mvc.post().uri(address);
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return request.with(csrf()).with(signed.as("duruo")).exchange();
    }

    private MvcTestResult page(ArchiveId id) {
        return mvc.get().uri("/desk/archives/" + id).with(signed.as("duruo")).exchange();
    }

    private ArchiveId taken(AccountId account, byte[] file) {
        return history.take(account, file, signed.actor("duruo")).archive();
    }

    private void refused(String code, AccountId account, byte[] file) {
        assertRefused(code, () -> history.take(account, file, signed.actor("duruo")));
    }

    /** The program's own clock does it too; whoever comes first, it is done once. */
    private Verification check(ArchiveId id) {
        return Checked.at(context, verify.verify(id, signed.actor("duruo")));
    }

    private static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private AccountId account(int place, boolean isWebsite) {
        var reach = signed.actor("duruo").reach(Role.REGISTRAR);
        return new AccountId(jdbc.sql("""
                select id from register.account where (platform = 'website') = :website and state = 'NORMAL'
                   and sponsoring_unit = any(:units)
                 order by md5(id::text) offset :place limit 1
                """)
                .param("website", isWebsite)
                .param("units", reach.ids())
                .param("place", place)
                .query(UUID.class)
                .single());
    }
}
