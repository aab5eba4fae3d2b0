package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CluesTests {

    private static final String STORY = """
            石桥巷的老人食堂昨晚第一次开了晚饭，17点到18点半卖出94份，下班带着孩子来吃的最多。
            掌勺的黄桂香说，备了60份的菜，不够，又下了两锅面。街道原来只算过中午的账，没想到晚上的人更多。
            食堂是去年秋天由粮站仓库改的，屋顶漏过三回雨，瓦是附近瓷砖厂送的次品，铺得花花绿绿。
            带孩子的周骏峰说，以前下班绕到菜市场买凉拌菜凑合，现在七块钱有两荤一素，孩子肯吃青椒了。
            """;

    private final Set<String> kept = Clues.kept(Item.of("老人食堂开了晚饭，来的多是年轻人", STORY));

    @Test
    void aPieceOfAStoryIsFoundUnderTheStorysClues() {
        var piece = Clues.asked(Item.of("", STORY.substring(90, 175)));

        assertThat(shared(piece.keySet())).isGreaterThan(piece.size() / 2);
    }

    @Test
    void anotherOrderHasTheSameClues() {
        var lines = STORY.lines().toList();
        var turned = Clues.asked(Item.of("", String.join("\n", lines.reversed())));

        assertThat(shared(turned.keySet())).isGreaterThan(turned.size() * 3 / 4);
    }

    @Test
    void traditionalCharactersAndFullWidthMakeNoDifference() {
        assertThat(Clues.asked(Item.of("", "粮站仓库改的食堂卖出94份"))).isEqualTo(Clues.asked(Item.of("", "糧站倉庫改的食堂賣出９４份")));
    }

    @Test
    void whoHasTheSentenceDeepInTheTextComesBeforeWhoHasSomeOfItsWordsInTheOpening() {
        var asked = Clues.asked(Item.of("", "带孩子的周骏峰说，以前下班绕到菜市场买凉拌菜凑合，现在七块钱有两荤一素，孩子肯吃青椒了。"));
        var other = Clues.kept(Item.of("", "现在七块钱买凉拌菜，孩子肯吃"));

        assertThat(points(asked, kept)).isGreaterThan(points(asked, other));
    }

    private static int points(Map<String, Integer> asked, Set<String> kept) {
        return asked.entrySet().stream()
                .filter(clue -> kept.contains(clue.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Test
    void fewAreAskedAboutHoweverLongTheText() {
        assertThat(Clues.asked(Item.of("", STORY.repeat(50)))).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void theSamePictureIsFoundThoughAFewOfItsBitsDiffer() {
        var one = new Item("", "", null, null, null, List.of(0x1234_5678_9ABC_DEF0L));
        var other = new Item("", "", null, null, null, List.of(0x1234_5678_9ABC_DEF0L ^ 0x8001_0001_0000_0000L));
        assertThat(Clues.asked(other).keySet()).containsAnyElementsOf(Clues.kept(one));
    }

    static Stream<String> odd() {
        var characters = new StringBuilder();
        IntStream.range(0x20, 0x30000).filter(Character::isDefined).forEach(characters::appendCodePoint);
        return Stream.of(
                "",
                " \n",
                "！？",
                "🌾".repeat(100_000),
                "食".repeat(1_000_000),
                "\uD800\uDC00\uD800",
                characters.toString());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anyTextHasItsCluesOrNone(String text) {
        assertThatCode(() -> Clues.kept(Item.of(text, text))).doesNotThrowAnyException();
        assertThatCode(() -> Clues.asked(Item.of("", text))).doesNotThrowAnyException();
    }

    private int shared(Set<String> clues) {
        var shared = new HashSet<>(clues);
        shared.retainAll(kept);
        return shared.size();
    }
}
