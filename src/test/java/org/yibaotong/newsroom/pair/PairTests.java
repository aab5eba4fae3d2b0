package org.yibaotong.newsroom.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.text.event.Relation;

class PairTests {

    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-26T11:00:00Z");

    private final PersonId editor = new PersonId(NewId.next());
    private final PersonId colleague = new PersonId(NewId.next());

    @Test
    void whatWasFoundToBeOneEventStandsTogetherUntilSomebodyDeniesIt() {
        var found = found(Relation.SAME);
        assertThat(found.isTogether()).isTrue();
        assertThat(found(Relation.COPY).isTogether()).isTrue();
        assertThat(found.decide(false, editor, TEN, NINE).isTogether()).isFalse();
    }

    @Test
    void whatIsOnlyRelatedStandsTogetherWhenSomebodySaysSo() {
        var related = found(Relation.RELATED);
        assertThat(related.isTogether()).isFalse();
        assertThat(related.decide(true, editor, TEN, NINE).isTogether()).isTrue();
    }

    @Test
    void theLastWordCounts() {
        var denied = found(Relation.SAME).decide(true, editor, NINE, NINE).decide(false, colleague, ELEVEN, TEN);
        assertThat(denied.isTogether()).isFalse();
        assertThat(denied.decision().by()).isEqualTo(colleague);
    }

    @Test
    void whoeverSaysTheSameAgainChangesNothing() {
        var said = found(Relation.SAME).decide(true, editor, TEN, NINE);
        assertThat(said.decide(true, colleague, ELEVEN, NINE)).isSameAs(said);
    }

    @Test
    void whatWasSaidSinceThePageWasMadeIsNotOverruledUnseen() {
        var said = found(Relation.SAME).decide(true, editor, TEN, NINE);
        assertRefused("pair.decide.changed-meanwhile", () -> said.decide(false, colleague, ELEVEN, NINE));
    }

    @Test
    void whoeverSentOneOfThemChangesTheirOwnWordAndNobodyElses() {
        var sender = new PersonId(NewId.next());
        var said = found(Relation.SAME).say(true, sender, NINE);
        assertThat(said.say(false, sender, TEN).isTogether()).isFalse();
        var decided = found(Relation.SAME).decide(false, editor, NINE, NINE);
        assertRefused("pair.say.editor-decided", () -> decided.say(true, sender, TEN));
        assertThat(decided.say(false, sender, TEN)).isSameAs(decided);
    }

    @Test
    void aPairIsTheSameFromBothSides() {
        var one = SubmissionId.next();
        var other = SubmissionId.next();
        assertThat(Pair.found(one, other, Relation.SAME, List.of()))
                .isEqualTo(Pair.found(other, one, Relation.SAME, List.of()));
    }

    @Test
    void ofASendersWordWhatIsNoIdIsLeftOut() {
        var other = SubmissionId.next();
        var typed = new LinkedMultiValueMap<String, String>();
        typed.put("addsTo", List.of(other.toString(), "'; drop table"));
        typed.put("apart", List.of("", other.toString(), other.toString(), "1".repeat(1_000_000)));
        assertThat(SenderWord.typed(typed)).isEqualTo(new SenderWord(null, List.of(other)));
    }

    private static Pair found(Relation relation) {
        return Pair.found(SubmissionId.next(), SubmissionId.next(), relation, List.of("头一晚94份"));
    }
}
