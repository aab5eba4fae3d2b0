package org.yibaotong.register.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.drawing.Scenes;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units;
import org.yibaotong.papers.QrCode;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.Sample;

/** An account's avatar and code: put in by the registrar, seen by everybody who wants to know whether it is official. */
@YibaotongTest
class AccountPictureTests {

    private static final byte[] GARDEN = Scenes.jpeg("park", 41, 320, 320);
    private static final byte[] RIVER = Scenes.jpeg("river", 42, 320, 320);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    AccountDesk accounts;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everybodySeesTheAvatarAndTheCodeOfAnOfficialAccount() {
        var name = "有头像的" + Staff.fresh();
        var account = account(name, AccountState.NORMAL);
        assertThat(page("duruo", sheet(account))).bodyText().contains("头像和二维码", "还没有。放上以后", "放上");
        var code = QrCode.of("https://weibo.com/7000009698").picture();
        assertThat(put(account, file("avatar", GARDEN), file("code", code))).hasStatus3xxRedirection();
        var avatar = picture(account, "AVATAR");
        assertThat(page("duruo", sheet(account)))
                .bodyText()
                .contains(avatar, picture(account, "CODE"), "二维码通向：", "https://weibo.com/7000009698", "放上头像，放上二维码");
        assertThat(mvc.get().uri("/verify?q=" + name)).bodyText().contains(avatar, picture(account, "CODE"), "扫一扫");
        assertThat(mvc.get().uri("/accounts?q=" + name)).bodyText().contains(avatar);
        assertThat(mvc.get().uri("/api/v1/accounts?q=" + name)).bodyText().contains(avatar, "\"qrCode\":\"http");
        assertThat(mvc.get().uri("/accounts.csv")).bodyText().contains("头像", avatar);
        assertThat(mvc.get().uri(avatar)).hasStatusOk().hasContentType("image/jpeg");
    }

    @Test
    void aCodeThatLeadsToAnotherPlatformIsNoticed() {
        var account = account("放错码的" + Staff.fresh(), AccountState.NORMAL);
        put(account, file("code", QrCode.of("https://space.bilibili.com/417").picture()));
        assertThat(page("duruo", sheet(account))).bodyText().contains("二维码通向", "和登记的新浪微博不一样");
    }

    /** As round ones cannot. */
    @Test
    void aCodeThatCannotBeReadIsKeptAllTheSame() {
        var account = account("圆码的" + Staff.fresh(), AccountState.NORMAL);
        assertThat(put(account, file("code", RIVER))).hasStatus3xxRedirection();
        assertThat(page("duruo", sheet(account))).bodyText().contains("二维码里的内容没有读出来", picture(account, "CODE"));
    }

    @Test
    void whatWasReplacedOrTakenAwayNobodyGetsAnyMore() {
        var account = account("换头像的" + Staff.fresh(), AccountState.NORMAL);
        put(account, file("avatar", Scenes.jpeg("market", 77, 300, 300)));
        var before = picture(account, "AVATAR");
        put(account, file("avatar", Scenes.jpeg("market", 78, 300, 300)));
        var after = picture(account, "AVATAR");
        assertThat(mvc.get().uri(before)).hasStatus(410);
        assertThat(mvc.get().uri(after)).hasStatusOk();
        assertThat(mvc.post()
                        .uri(pictures(account))
                        .multipart()
                        .file(new MockMultipartFile("avatar", "", null, new byte[0]))
                        .param("withoutAvatar", "true")
                        .with(signed.as("duruo"))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(after)).hasStatus(410);
        assertThat(page("duruo", sheet(account))).bodyText().contains("换了头像", "去掉头像", "还没有。放上以后");
    }

    /** Accounts of one unit often look alike on all platforms. */
    @Test
    void aPictureThatAnotherAccountStillShowsStaysOpen() {
        var shared = Scenes.jpeg("library", 79, 300, 300);
        var one = account("同头像一" + Staff.fresh(), AccountState.NORMAL);
        var other = account("同头像二" + Staff.fresh(), AccountState.NORMAL);
        put(one, file("avatar", shared));
        put(other, file("avatar", shared));
        put(one, file("avatar", RIVER));
        assertThat(mvc.get().uri(picture(other, "AVATAR"))).hasStatusOk();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefusedBesideItsField() {
        var account = account("传错的" + Staff.fresh(), AccountState.NORMAL);
        assertThat(put(account, file("code", "<svg onload=alert(1)>".getBytes(UTF_8))))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-code\"", "不支持这种文件");
        assertThat(put(account, file("avatar", new byte[31 << 20])))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-avatar\"", "文件太大");
        assertThat(put(account, file("avatar", GARDEN, 600)))
                .hasStatus(422)
                .bodyText()
                .contains("图片打不开");
        assertThat(put(account)).hasStatus(422).bodyText().contains("请先选一张图片");
        assertThat(jdbc.sql("select count(*) from register.account_picture where account_id = :id")
                        .param("id", account.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anAccountThatIsOverKeepsThePicturesItHad() {
        var account = account("已经注销的" + Staff.fresh(), AccountState.DEREGISTERED);
        assertThat(page("duruo", pictures(account))).hasStatus(409);
        assertThat(put(account, file("avatar", GARDEN))).hasStatus(409);
    }

    @Test
    void onlyItsRegistrarPutsThemIn() {
        var account = account("别人的" + Staff.fresh(), AccountState.NORMAL);
        assertThat(page("qiulan", pictures(account))).hasStatus(404);
        assertThat(page("hejia", pictures(account))).hasStatus(403);
        assertThat(api(HttpMethod.PUT, "qiulan", account, "avatar", GARDEN)).hasStatus(404);
    }

    @Test
    void programsPutThemInAndTakeThemAway() {
        var account = account("程序的" + Staff.fresh(), AccountState.NORMAL);
        assertThat(api(
                        HttpMethod.PUT,
                        "duruo",
                        account,
                        "code",
                        QrCode.of("https://weibo.com/417").picture()))
                .hasStatusOk()
                .bodyText()
                .contains("\"codeSays\":\"https://weibo.com/417\"", "\"avatar\":null");
        assertThat(api(HttpMethod.PUT, "duruo", account, "banner", GARDEN)).hasStatus(404);
        assertThat(mvc.delete()
                        .uri(address(account) + "/code")
                        .with(signed.as("duruo"))
                        .with(csrf()))
                .hasStatus(204);
        assertThat(page("duruo", address(account))).bodyText().contains("\"code\":null");
    }

    private AccountId account(String name, AccountState state) {
        var identity = new Identity("weibo", name, "", "", "", "");
        return accounts.register(
                Sample.details(identity, "单位" + Staff.fresh(), units.root().orElseThrow()),
                state,
                List.of(),
                people.actor(people.findByLogin("duruo").orElseThrow().id()));
    }

    private String picture(AccountId account, String kind) {
        return jdbc.sql(
                        "select '/files/' || sha256 || '/small' from register.account_picture where account_id = :id and kind = :kind")
                .param("id", account.value())
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private static MockMultipartFile file(String field, byte[] content) {
        return new MockMultipartFile(field, "图.jpg", "image/jpeg", content);
    }

    /** Only the beginning of it arrived. */
    private static MockMultipartFile file(String field, byte[] content, int most) {
        return file(field, Arrays.copyOf(content, most));
    }

    private MvcTestResult put(AccountId account, MockMultipartFile... files) {
        var request = mvc.post().uri(pictures(account)).multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.with(signed.as("duruo")).with(csrf()).exchange();
    }

    private MvcTestResult api(HttpMethod method, String login, AccountId account, String kind, byte[] content) {
        return mvc.method(method)
                .uri(address(account) + "/" + kind)
                .multipart()
                .file(file("file", content))
                .with(signed.as(login))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private static String sheet(AccountId account) {
        return "/desk/accounts/" + account;
    }

    private static String pictures(AccountId account) {
        return sheet(account) + "/pictures";
    }

    private static String address(AccountId account) {
        return "/api/v1/ledger/" + account + "/pictures";
    }
}
