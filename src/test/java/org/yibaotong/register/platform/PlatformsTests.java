package org.yibaotong.register.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every platform recognises its own examples, and leaves alone what is not its own. */
class PlatformsTests {

    private static final Platforms PLATFORMS = TestPlatforms.ALL;

    record Pasted(Platform platform, Platform.Example example) {

        @Override
        public String toString() {
            return platform.code() + ": " + example.paste();
        }
    }

    record Called(Platform platform, Platform.Named named) {}

    record Foreign(Platform platform, String paste) {}

    static Stream<Pasted> examples() {
        return PLATFORMS.list().stream()
                .flatMap(platform -> platform.yes().stream().map(example -> new Pasted(platform, example)));
    }

    static Stream<Called> named() {
        return PLATFORMS.list().stream()
                .flatMap(platform -> platform.named().stream().map(named -> new Called(platform, named)));
    }

    static Stream<Foreign> counterexamples() {
        return PLATFORMS.list().stream()
                .flatMap(platform -> platform.no().stream().map(paste -> new Foreign(platform, paste)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsPastedIsRecognised(Pasted pasted) {
        var seen = PLATFORMS.recognise(pasted.example().paste()).orElseThrow();
        assertThat(seen.platform().code()).isEqualTo(pasted.platform().code());
        assertThat(seen.handle()).isEqualTo(pasted.example().handle());
        if (pasted.example().link() != null) {
            assertThat(seen.link()).isEqualTo(pasted.example().link());
        }
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void whatIsNotItsOwnIsLeftAlone(Foreign foreign) {
        assertThat(PLATFORMS
                        .recognise(foreign.paste())
                        .map(seen -> seen.platform().code()))
                .isNotEqualTo(java.util.Optional.of(foreign.platform().code()));
    }

    /** A link written by us is read by us as the same account. */
    @ParameterizedTest
    @MethodSource("examples")
    void theLinkAsItIsWrittenLeadsToTheSameAccount(Pasted pasted) {
        var seen = PLATFORMS.recognise(pasted.example().paste()).orElseThrow();
        if (seen.link() != null) {
            var again = PLATFORMS.recognise(seen.link()).orElseThrow();
            assertThat(again.platform()).isEqualTo(seen.platform());
            assertThat(again.link()).isEqualTo(seen.link());
        }
    }

    @ParameterizedTest
    @MethodSource("named")
    void anAccountIsCalledWithItsPlatform(Called called) {
        var named = called.named();
        assertThat(called.platform().called(named.name(), named.handle())).isEqualTo(named.called());
    }

    @Test
    void everyPlatformSaysWhatItsAccountsAreCalled() {
        assertThat(PLATFORMS.list())
                .allSatisfy(platform -> assertThat(platform.named()).isNotEmpty());
    }

    /** A website's is its address, which no rule can tell. */
    @Test
    void everyPlatformHasLinksOrSaysWhyNotAndHowItsAccountsAreFound() {
        assertThat(PLATFORMS.list())
                .filteredOn(platform -> platform.kind() != Kind.WEBSITE)
                .allSatisfy(platform -> {
                    assertThat(platform.links().forms().isEmpty())
                            .isEqualTo(!platform.whyNoLink().isEmpty());
                    assertThat(platform.howToFind("望江发布", "")).contains("望江发布");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "wechat, MzA5OTAwMDAwMQ==, https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=MzA5OTAwMDAwMQ==&scene=124#wechat_redirect",
        "wechat-service, MzA5OTAwMDAwMQ==, https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=MzA5OTAwMDAwMQ==&scene=124#wechat_redirect",
        "wechat, wangjiangfabu, ''",
        "wechat, gh_0a1b2c3d4e5f, ''",
        "wechat-channels, sphA1b2C3d4E5f6, ''",
        "wechat-mini, wx0123456789abcdef, ''",
        "douyin, shiligongan, ''",
        "kuaishou, shiligongan, ''",
        "app, 1500000001, https://apps.apple.com/cn/app/id1500000001",
        "app, C100000001, https://appgallery.huawei.com/app/C100000001",
        "app, cn.gov.shili.tong, https://sj.qq.com/appdetail/cn.gov.shili.tong",
        "app, 示例通, ''"
    })
    void anIdLeadsToALinkWhereThereIsOne(String platform, String handle, String link) {
        assertThat(PLATFORMS.get(platform).link(handle, "")).isEqualTo(link);
    }

    @Test
    void theLinkThatWasWrittenDownStays() {
        assertThat(PLATFORMS.get("weibo").link("7000000001", "https://weibo.com/shilifabu"))
                .isEqualTo("https://weibo.com/shilifabu");
    }

    /** An article opens everywhere, the home of an account in WeChat only. */
    @Test
    void whereNoBrowserLeadsToAnAccountItIsSaidHowToFindIt() {
        var wechat = PLATFORMS.get("wechat");
        assertThat(wechat.howToFind("望江发布", wechat.link("MzA5OTAwMDAwMQ==", "")))
                .isEqualTo("在微信的“搜一搜”里搜“望江发布”，选公众号。");
        assertThat(wechat.howToFind("望江发布", "https://mp.weixin.qq.com/s/AbCdEf0123456789_-xyz"))
                .isEmpty();
        assertThat(PLATFORMS.get("weibo").howToFind("望江发布", "https://weibo.com/7000000001"))
                .isEmpty();
        assertThat(PLATFORMS.get("website").howToFind("望江区", "")).isEmpty();
    }

    @Test
    void everyPlatformHasExamplesBothWaysOrSharesItsLinks() {
        assertThat(PLATFORMS.list())
                .filteredOn(platform -> platform.family().equals(platform.code()))
                .allSatisfy(platform -> {
                    assertThat(platform.yes()).isNotEmpty();
                    assertThat(platform.no()).isNotEmpty();
                });
    }

    @Test
    void anAccountIsMetAgainByItsIdAndByItsLink() {
        assertThat(PLATFORMS.keys(
                        "wechat-service", "wangjiang_fabu", "https://mp.weixin.qq.com/s?__biz=MzA5OTAwMDAwMQ==&mid=1"))
                .containsExactlyInAnyOrder(
                        new AccountKey("wechat", "wangjiang_fabu"), new AccountKey("wechat", "MzA5OTAwMDAwMQ=="));
    }

    @Test
    void ledgersNamePlatformsInManyWords() {
        assertThat(PLATFORMS.named("微信 公众号").map(Platform::code)).contains("wechat");
        assertThat(PLATFORMS.named("ＡＰＰ").map(Platform::code)).contains("app");
        assertThat(PLATFORMS.named("B站").map(Platform::code)).contains("bilibili");
        assertThat(PLATFORMS.named("公告栏")).isEmpty();
    }

    @Test
    void aCityAddsPlatformsOfItsOwnAndCorrectsOurs(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("platforms.json"), """
                [{"code": "shilitong", "name": "示例通", "hosts": ["tong.shili.gov.cn"], "ids": ["/n/([0-9]+)"], "link": "https://tong.shili.gov.cn/n/{handle}"},
                 {"code": "tieba", "name": "贴吧"}]
                """);
        var own = TestPlatforms.with(file.toString());
        assertThat(own.recognise("https://tong.shili.gov.cn/n/88?a=1")
                        .orElseThrow()
                        .link())
                .isEqualTo("https://tong.shili.gov.cn/n/88");
        assertThat(own.get("tieba").name()).isEqualTo("贴吧");
        assertThat(own.get("shilitong").called("望江发布", "88")).isEqualTo("示例通“望江发布”");
        assertThat(own.get("shilitong").howToFind("望江发布", "")).isEmpty();
    }

    @Test
    void longTextIsReadInNoTime() {
        assertThat(PLATFORMS.recognise("a.".repeat(200_000))).isEmpty();
        assertThat(PLATFORMS.recognise("望江".repeat(200_000) + ".政务")).isEmpty();
    }
}
