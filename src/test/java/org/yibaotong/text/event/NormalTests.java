package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTests {

    @ParameterizedTest
    @CsvSource({"漢語學習, 汉语学习", "ＡＢＣ１２３, abc123", "「你好」——世界！, 你好 世界", "4.97亿。明年, 4.97亿 明年", "増加 10%, 増加 10", "3月5日, 3月5日"
    })
    void textIsMadeComparable(String text, String normal) {
        assertThat(Normal.of(text)).isEqualTo(normal);
    }
}
