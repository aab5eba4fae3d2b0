package org.yibaotong.newsroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** The rules of binding stories together. */
class BundleTests {

    private static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");
    private static final int MOST = 3;

    private final PersonId editor = PersonId.next();
    private final PersonId reviewer = PersonId.next();
    private final StoryId one = StoryId.next();
    private final StoryId two = StoryId.next();
    private final StoryId three = StoryId.next();

    @Test
    void itHasATitleAndMayHaveAnIntroduction() {
        assertRefused("bundle.title.missing", () -> words(" \u200B　", ""));
        assertRefused("bundle.title.missing", () -> words("路", ""));
        assertRefused("bundle.title.too-long", () -> words("长".repeat(41), ""));
        assertRefused("bundle.introduction.too-long", () -> words("夜路", "长".repeat(301)));
        assertThat(words(" 夜\n路 ", "一\n二").title()).isEqualTo("夜 路");
        assertThat(words("😀".repeat(40), "😀".repeat(300)).introduction()).hasSize(600);
    }

    @Test
    void storiesStandInTheOrderTheyAreMovedInto() {
        var bundle = holding(one, two, three);
        bundle.move(three, Step.UP, "三", editor, NOON);
        assertThat(bundle.stories()).containsExactly(one, three, two);
        bundle.move(one, Step.DOWN, "一", editor, NOON);
        assertThat(bundle.stories()).containsExactly(three, one, two);
        assertRefused("bundle.move.at-the-edge", () -> bundle.move(three, Step.UP, "三", editor, NOON));
        assertRefused("bundle.move.at-the-edge", () -> bundle.move(two, Step.DOWN, "二", editor, NOON));
    }

    @Test
    void aStoryStandsInItOnceAndNotBesideTooMany() {
        var bundle = holding(one, two);
        assertRefused("bundle.add.already", () -> bundle.add(one, "一", MOST, editor, NOON));
        bundle.add(three, "三", MOST, editor, NOON);
        assertRefused("bundle.add.too-many", () -> bundle.add(StoryId.next(), "四", MOST, editor, NOON));
        bundle.takeOut(two, "二", editor, NOON);
        assertThat(bundle.stories()).containsExactly(one, three);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bundle.takeOut(two, "二", editor, NOON));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bundle.move(two, Step.UP, "二", editor, NOON));
    }

    @Test
    void itsWordsAreLetOutByWhoeverDidNotWriteThem() {
        var bundle = holding(one, two);
        assertRefused("bundle.show.own-words", () -> bundle.show(editor, NOON));
        bundle.show(reviewer, NOON);
        assertThat(bundle.isShown()).isTrue();
        assertRefused("bundle.show.already", () -> bundle.show(reviewer, NOON));
    }

    @Test
    void aCommaOfSomebodyElseMakesNobodyStrangerToTheirOwnWords() {
        var bundle = holding(one, two);
        bundle.word(words("终审自己写的题目", ""), reviewer, NOON);
        bundle.word(words("终审自己写的题目", "，"), editor, NOON);
        assertThat(bundle.writers()).containsExactly(reviewer, editor);
        assertRefused("bundle.show.own-words", () -> bundle.show(reviewer, NOON));
        var another = PersonId.next();
        bundle.show(another, NOON);
        bundle.hide(editor, NOON);
        assertRefused("bundle.show.own-words", () -> bundle.show(reviewer, NOON));
        bundle.show(another, NOON);
        bundle.word(words("看过以后又改的题目", ""), editor, NOON);
        assertThat(bundle.writers()).as("what another has read counts no more").containsExactly(editor);
        bundle.show(reviewer, NOON);
        assertThat(bundle.isShown()).isTrue();
    }

    @Test
    void oneStoryIsNoBundle() {
        assertRefused("bundle.show.too-few", () -> holding(one).show(reviewer, NOON));
    }

    @Test
    void changedWordsAreReadAgainBeforeAnybodySeesThem() {
        var bundle = holding(one, two);
        bundle.show(reviewer, NOON);
        bundle.word(bundle.words(), reviewer, NOON);
        assertThat(bundle.isShown()).as("nothing changed").isTrue();
        bundle.word(words("改过的题目", ""), reviewer, NOON);
        assertThat(bundle.isShown()).isFalse();
        assertRefused("bundle.show.own-words", () -> bundle.show(reviewer, NOON));
        bundle.show(editor, NOON);
        bundle.hide(editor, NOON);
        assertRefused("bundle.hide.not-shown", () -> bundle.hide(editor, NOON));
    }

    @Test
    void whatIsTakenApartIsChangedNoMore() {
        var bundle = holding(one, two);
        bundle.show(reviewer, NOON);
        bundle.end(editor, NOON);
        assertThat(bundle.isShown()).isFalse();
        assertRefused("bundle.end.already", () -> bundle.end(editor, NOON));
        assertRefused("bundle.word.ended", () -> bundle.word(words("新题目", ""), editor, NOON));
        assertRefused("bundle.add.ended", () -> bundle.add(three, "三", MOST, editor, NOON));
        assertRefused("bundle.take-out.ended", () -> bundle.takeOut(one, "一", editor, NOON));
        assertRefused("bundle.move.ended", () -> bundle.move(one, Step.DOWN, "一", editor, NOON));
        assertRefused("bundle.show.ended", () -> bundle.show(reviewer, NOON));
        assertRefused("bundle.hide.not-shown", () -> bundle.hide(reviewer, NOON));
    }

    private Bundle holding(StoryId... stories) {
        var bundle = Bundle.begin(1, words("夜里的路", "几篇合起来看"), UnitId.next(), editor, NOON);
        for (var story : stories) {
            bundle.add(story, "稿", MOST, editor, NOON);
        }
        return bundle;
    }

    private static BundleWords words(String title, String introduction) {
        return new BundleWords(title, introduction);
    }
}
