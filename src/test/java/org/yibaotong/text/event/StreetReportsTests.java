package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibaotong.text.event.StreetReports.Theme;

/** One theme in 150 streets is 150 events, and a reprint is none. */
class StreetReportsTests {

    private static final long SEED = 7;

    static List<Theme> themes() {
        return Theme.all();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void noTwoStreetsAreOneEvent(Theme theme) {
        var portraits = new StreetReports(theme, SEED)
                .originals().stream().map(Portrait::of).toList();
        assertApart(portraits);
    }

    /** Their sense is one and the same: only the place tells them apart. */
    @ParameterizedTest
    @MethodSource("themes")
    void noTwoStreetsAreOneEventInShortEither(Theme theme) {
        var originals = new StreetReports(theme, SEED).originals();
        var portraits = IntStream.range(0, originals.size() / 5)
                .mapToObj(i -> Portrait.of(StreetReports.shortened(originals.get(i * 5))))
                .toList();
        assertThat(portraits).noneMatch(Portrait::isStory);
        assertApart(portraits);
    }

    private static void assertApart(List<Portrait> portraits) {
        for (int i = 0; i < portraits.size(); i++) {
            for (int j = i + 1; j < portraits.size(); j++) {
                assertThat(Kinship.of(portraits.get(i), portraits.get(j)).relation())
                        .as("streets %d and %d", i, j)
                        .isIn(Relation.RELATED, Relation.DIFFERENT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyReprintIsFound(Theme theme) {
        var reports = new StreetReports(theme, SEED);
        for (var original : reports.originals()) {
            for (int way = 0; way < 6; way++) {
                var kinship = Kinship.of(Portrait.of(original), Portrait.of(reports.reprint(original, way)));
                assertThat(kinship.relation())
                        .as("%s, way %d", original.title(), way)
                        .isIn(Relation.COPY, Relation.SAME);
            }
        }
    }
}
