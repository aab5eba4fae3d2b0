package org.yibaotong.text.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermListTests {

    @ParameterizedTest
    @CsvSource({
        "ab bc abcd, xabcdx, ab bc abcd",
        "he she his hers, ushers, she he hers",
        "a aa aaa, aaaa, a a a a aa aa aa aaa aaa",
        "部署 署, 部署, 部署 署",
    })
    void everyWordIsFoundEverywhere(String words, String text, String found) {
        var list = List.of(words.split(" "));
        var seen = new ArrayList<String>();
        TermIndex.of(list).find(text, (from, to, word) -> {
            assertThat(text.substring(from, to)).isEqualTo(list.get(word));
            seen.add(list.get(word));
        });
        assertThat(seen).containsExactlyInAnyOrder(found.split(" "));
    }

    /** Beside looking for one word after the other, over words and texts of three characters. */
    @Test
    void itFindsWhatLookingForEachFinds() {
        var chance = new Random(5);
        for (int round = 0; round < 200; round++) {
            var words = Stream.generate(() -> random(chance, 1 + chance.nextInt(5)))
                    .limit(8)
                    .distinct()
                    .toList();
            var text = random(chance, 60);
            var found = new ArrayList<String>();
            TermIndex.of(words).find(text, (from, to, word) -> found.add(from + words.get(word)));
            assertThat(found).containsExactlyInAnyOrderElementsOf(oneAfterTheOther(words, text));
        }
    }

    private static List<String> oneAfterTheOther(List<String> words, String text) {
        var found = new ArrayList<String>();
        for (var word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.add(at + word);
            }
        }
        return found;
    }

    private static String random(Random chance, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + chance.nextInt(3)));
        }
        return text.toString();
    }

    @Test
    void aLongerTermHidesTheOneWithinIt() {
        assertThat(words("国家级", "国家级\tWRONG\t\t\t", "国家\tGRAVE\t\t\t")).containsExactly("国家级");
        assertThat(words("既使用水", "既使\tWRONG\t\t\t", "既使用\tFINE\t\t\t")).isEmpty();
    }

    @Test
    void widthAndCaseDoNotMatterAndLatinTermsAreWholeWords() {
        assertThat(words("ＡＰＥＣ成员国与apec成员国", "APEC成员国\tWRONG\t\t\t")).containsExactly("ＡＰＥＣ成员国", "apec成员国");
        assertThat(words("I have av, 1av2", "av\tWRONG\t\t\t")).containsExactly("av", "av");
    }

    private static List<String> words(String text, String... lines) {
        var doubts = new ArrayList<Doubt>();
        new TermList(Arrays.stream(lines).map(TermList::term).toList()).look(0, text, doubts);
        return doubts.stream().map(Doubt::words).toList();
    }

    @Test
    void whatIsRightInTheUsualListCoversWhatIsWrong() {
        var usual = TermList.usual();
        var doubts = new ArrayList<Doubt>();
        usual.terms().forEach(term -> usual.look(0, term.words(), doubts));

        assertThat(usual.terms()).extracting(Term::words).doesNotHaveDuplicates();
        assertThat(usual.terms())
                .filteredOn(term -> term.gravity() == Gravity.FINE)
                .allSatisfy(fine -> assertThat(usual.terms())
                        .anyMatch(term ->
                                term.gravity() != Gravity.FINE && fine.words().contains(term.words())));
        assertThat(usual.terms())
                .filteredOn(term -> term.gravity() != Gravity.FINE)
                .allSatisfy(term -> assertThat(term.source()).isNotBlank());
    }

    @Test
    void aLineThatIsNoTermIsRefused() {
        assertThatThrownBy(() -> TermList.term("词")).hasMessageContaining("词");
        assertThatThrownBy(() -> TermList.term("\tWRONG\t\t\t")).isInstanceOf(IllegalArgumentException.class);
    }
}
