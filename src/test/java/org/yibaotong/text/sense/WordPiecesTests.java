package org.yibaotong.text.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers are those of the vocabulary the model learned with. */
class WordPiecesTests {

    private final WordPieces words = Model.words();

    WordPiecesTests() throws IOException {}

    @Test
    void eachCharacterOfChineseAndEachMarkIsAPiece() {
        assertThat(words.of("我爱北京。")).containsExactly(101, 2769, 4263, 1266, 776, 511, 102);
        assertThat(words.of("《北京》!")).containsExactly(101, 517, 1266, 776, 518, 106, 102);
    }

    @Test
    void wordsAreTheLongestPiecesThatAreKnown() {
        assertThat(words.of("hello world")).containsExactly(101, 8701, 8572, 102);
        assertThat(words.of("北京5g")).containsExactly(101, 1266, 776, 8711, 102);
        assertThat(words.of("covid19")).containsExactly(101, 8792, 9197, 8168, 8818, 102);
        assertThat(words.of("10086")).containsExactly(101, 8135, 9219, 102);
    }

    @Test
    void widthCaseAndAccentsDoNotCount() {
        assertThat(words.of("ＨＥＬＬＯ，２０１９")).containsExactly(words.of("hello,2019"));
        assertThat(words.of("Café")).containsExactly(101, 8377, 102);
    }

    @Test
    void whatIsNotInTheVocabularyIsUnknownAsAWhole() {
        assertThat(words.of("京😀")).containsExactly(101, 776, 100, 102);
        assertThat(words.of("a".repeat(101))).containsExactly(101, 100, 102);
    }

    @Test
    void whatCannotBeSeenIsNotRead() {
        assertThat(words.of("")).containsExactly(101, 102);
        assertThat(words.of(" \t\n　\u0000\u200B\uD800")).containsExactly(101, 102);
    }

    @Test
    void aLongTextIsReadToItsHundredAndTwentySixthPiece() {
        assertThat(words.of("京".repeat(100_000))).hasSize(WordPieces.MOST).endsWith(776, 102);
    }

    @Test
    void everyLanguageIsTakenApart() {
        var languages = Arrays.stream(Locale.getAvailableLocales())
                .map(locale -> locale.getDisplayLanguage(locale))
                .collect(Collectors.toSet());
        assertThat(languages).hasSizeGreaterThan(200);
        for (var language : languages) {
            assertThat(words.of(language)).startsWith(101).endsWith(102);
        }
    }
}
