package org.yibaotong.archive.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What robots.txt says is understood as its standard means it. */
class RobotsTests {

    @Test
    void theGroupThatNamesUsCountsAndNoOther() {
        var robots = Robots.read("""
                User-agent: *
                Disallow: /
                # for archives
                User-agent: Other
                User-agent: Yibaotong-Archive
                Disallow: /private/
                """);
        assertThat(robots.allow("/xwzx/1.html")).isTrue();
        assertThat(robots.allow("/private/1.html")).isFalse();
    }

    @Test
    void theLongestRuleDecidesAndStarsAndEndsAreUnderstood() {
        var robots = Robots.read("User-agent: *\nDisallow: /xwzx\nAllow: /xwzx/open/\nDisallow: /*.doc$\nDisallow:\n");
        assertThat(robots.allow("/xwzx/1.html")).isFalse();
        assertThat(robots.allow("/xwzx/open/1.html")).isTrue();
        assertThat(robots.allow("/a/b.doc")).isFalse();
        assertThat(robots.allow("/a/b.doc?x=1")).isTrue();
    }

    @Test
    void whatCannotBeReadForbidsNothing() {
        assertThat(Robots.read("<html>404</html>\n:::\nDisallow /").allow("/")).isTrue();
    }
}
