package org.yibaotong.files.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Which bytes a player asks for. */
class ByteSpanTests {

    @Test
    void oneRangeIsAnswered() {
        assertThat(ByteSpan.of("bytes=0-99", 1_000)).contains(new ByteSpan(0, 100));
        assertThat(ByteSpan.of("bytes=900-", 1_000)).contains(new ByteSpan(900, 100));
        assertThat(ByteSpan.of("bytes=-50", 1_000)).contains(new ByteSpan(950, 50));
        assertThat(ByteSpan.of("bytes=999-99999", 1_000)).contains(new ByteSpan(999, 1));
        assertThat(new ByteSpan(999, 1).of(1_000)).isEqualTo("bytes 999-999/1000");
    }

    @Test
    void whatNobodyUnderstandsIsAnsweredWithTheWhole() {
        for (var range :
                new String[] {null, "", "bytes=", "bytes=5-2", "lines=1-2", "bytes=a-b", "bytes=0-1,5-6", "bytes=-"}) {
            assertThat(ByteSpan.of(range, 1_000)).as(range).isEmpty();
        }
    }

    @Test
    void behindTheEndIsNothing() {
        assertThatExceptionOfType(ByteSpan.Beyond.class).isThrownBy(() -> ByteSpan.of("bytes=1000-", 1_000));
    }
}
