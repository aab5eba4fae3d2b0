package org.yibaotong.text.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.text.PictureCaption;

class CreditsTests {

    private static final String HASH = "0123456789ab".repeat(5) + "cdef";

    @ParameterizedTest
    @ValueSource(strings = {"渡口巷的九盏灯。何佳 摄", "街道供图", "图/陈敏", "资料图", "社区提供"})
    void aCreditIsEnough(String caption) {
        assertThat(Credits.look(List.of(new PictureCaption(HASH, caption)))).isEmpty();
    }

    @Test
    void aPictureWithoutOneIsDoubtedByItself() {
        var doubts = Credits.look(List.of(new PictureCaption(HASH, "九盏灯"), new PictureCaption(HASH, "")));

        assertThat(doubts).extracting(Doubt::words).containsExactly("九盏灯", "没有图片说明");
        assertThat(doubts).extracting(Doubt::rule).containsOnly("picture.credit.0123456789ab");
    }
}
