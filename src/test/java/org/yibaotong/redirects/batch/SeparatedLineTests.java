package org.yibaotong.redirects.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever separates, the new address is found. */
class SeparatedLineTests {

    private final SeparatedLine line = new SeparatedLine();

    @Test
    void oneFileMayHaveThreeSeparators() {
        assertThat(line.cells("/a,https://b.gov.cn/c")).containsExactly("/a", "https://b.gov.cn/c");
        assertThat(line.cells("/a;https://b.gov.cn/c")).containsExactly("/a", "https://b.gov.cn/c");
        assertThat(line.cells("/a\thttps://b.gov.cn/c")).containsExactly("/a", "https://b.gov.cn/c");
    }

    @Test
    void commasAndSemicolonsWithinAnAddressSeparateNothing() {
        assertThat(line.cells("/a,1;v=2.html\thttps://b.gov.cn/c,d"))
                .containsExactly("/a,1;v=2.html", "https://b.gov.cn/c,d");
        assertThat(line.cells("\"/a,1.html\",\"https://b.gov.cn/c,\"\"d\"\"\""))
                .containsExactly("/a,1.html", "https://b.gov.cn/c,\"d\"");
        assertThat(line.cells("/a,1.html;https://b.gov.cn/c")).containsExactly("/a,1.html", "https://b.gov.cn/c");
    }

    @Test
    void whereNoAddressFollowsTheLineBeforeDecides() {
        line.cells("/a;https://b.gov.cn/c");
        assertThat(line.cells("/b;;已撤下;过期")).containsExactly("/b", "", "已撤下", "过期");
        assertThat(line.cells("/b,1")).containsExactly("/b,1");
        assertThat(line.cells("/b;TNA")).containsExactly("/b", "TNA");
    }
}
