package org.yibaotong.newsroom.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.text.event.Reason;

class SharedWordsTests {

    @Test
    void noWordStandsInsideAnother() {
        assertThat(words("河西食堂头一晚94份", "头一晚94份，在河西食堂", reason("头一晚94份"), reason("94份"), reason("河西食堂")))
                .containsExactly("头一晚94份", "河西食堂");
    }

    @Test
    void whatComesFromTheUnitAndStandsInNeitherTextIsNotSaid() {
        assertThat(words("头一晚94份", "头一晚94份", reason("头一晚94份"), new Reason(Reason.Kind.PLACE, "望江区")))
                .containsExactly("头一晚94份");
    }

    @Test
    void whatSpeaksAgainstItIsNotSaid() {
        assertThat(words("甲／乙", "甲／乙", new Reason(Reason.Kind.OTHER_PLACE, "甲／乙")))
                .isEmpty();
    }

    private static Reason reason(String words) {
        return new Reason(Reason.Kind.PHRASE, words);
    }

    private static List<String> words(String one, String other, Reason... reasons) {
        return SharedWords.of(List.of(reasons), one, other);
    }
}
