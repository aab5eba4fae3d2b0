package org.yibaotong.register.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    record Foreign(Platform platform, String paste) {}

    static Stream<Pasted> examples() {
        return PLATFORMS.list().stream()
                .flatMap(platform -> platform.yes().stream().map(example -> new Pasted(platform, example)));
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
    }

    @Test
    void longTextIsReadInNoTime() {
        assertThat(PLATFORMS.recognise("a.".repeat(200_000))).isEmpty();
        assertThat(PLATFORMS.recognise("望江".repeat(200_000) + ".政务")).isEmpty();
    }
}
