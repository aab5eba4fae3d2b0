package org.yibaotong.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.files.Cut;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;

class StoreKeyTests {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aKeyIsTheHashOfItsContentInTwoLevelsOfFolders() {
        assertThat(StoreKey.of(new byte[] {'a', 'b', 'c'}).path()).isEqualTo("ba/78/" + ABC + ".original");
    }

    @Test
    void aCutIsNamedWithItsPointOfInterest() {
        var key = StoreKey.original(ABC);

        assertThat(key.rendition(Rendition.CARD, PointOfInterest.USUAL).name()).isEqualTo("card-50-33");
        assertThat(key.rendition(Rendition.SMALL, PointOfInterest.USUAL).name()).isEqualTo("small");
    }

    @Test
    void aCutByHandIsNamedWithItsFrameHoweverLargeThatIs() {
        var key = StoreKey.original(ABC);

        assertThat(key.rendition(Rendition.WIDE, new Cut(1, 20, 300, 4000)).name())
                .isEqualTo("wide-1-20-300-4000");
        assertThat(key.rendition(Rendition.SQUARE, new Cut(0, 0, 10_000, 10_000))
                        .name())
                .isEqualTo("square-0-0-10000-10000");
        assertThat(key.rendition(Rendition.LARGE, new Cut(0, 0, 10_000, 10_000)).name())
                .isEqualTo("large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "../../../../etc/passwd",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
            })
    void onlySixtyFourHexLettersAreAHash(String sha256) {
        assertThatIllegalArgumentException().isThrownBy(() -> StoreKey.original(sha256));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "a/b", "a.b", "a\0", "A", "a\n", "averyveryveryveryveryverylongname"})
    void aNameHasNothingThatLeadsElsewhere(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StoreKey(ABC, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "/", "0"})
    void nothingMayFollowAHash(String more) {
        assertThatIllegalArgumentException().isThrownBy(() -> StoreKey.original(ABC + more));
    }
}
