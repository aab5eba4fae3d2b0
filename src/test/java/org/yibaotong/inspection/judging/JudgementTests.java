package org.yibaotong.inspection.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.inspection.judging.Verdict.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.ShippedIndicators;

/** What facts come to by which indicator, and that they come to the same again. */
class JudgementTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    private final Indicators indicators = ShippedIndicators.read();

    @Test
    void fourteenDaysWithoutAnUpdateAreAVetoAndThirteenAreNot() {
        assertThat(stated("M2a", 13, 0)).isEqualTo(PASSED);
        assertThat(stated("M2a", 14, 0)).isEqualTo(FAILED);
    }

    @Test
    void theLadderIsClimbedStepByStep() {
        assertThat(List.of(stated("T7", 6, 0), stated("T7", 7, 0))).containsExactly(PASSED, FAILED);
        assertThat(List.of(stated("T10", 9, 0), stated("T10", 11, 0))).containsExactly(PASSED, FAILED);
        assertThat(List.of(stated("T90", 89, 0), stated("T90", 90, 0))).containsExactly(PASSED, FAILED);
        assertThat(List.of(stated("T365", 364, 0), stated("T365", 365, 0))).containsExactly(PASSED, FAILED);
    }

    @Test
    void whatNobodyKnowsIsNeitherAFailureNorAPass() {
        assertThat(judged("M2a", new Posts(null, null, "台账"))).isEqualTo(UNKNOWN);
        assertThat(judged("M3a", new Facts(List.of()))).isEqualTo(UNKNOWN);
        assertThat(judged("M1", new Facts(List.of()))).isEqualTo(UNKNOWN);
        assertThat(judged("W2", new Facts(List.of()))).isEqualTo(UNKNOWN);
    }

    @Test
    void anOldWordIsNoKnowledgeOfToday() {
        assertThat(stated("M2a", 30, 7)).isEqualTo(FAILED);
        assertThat(stated("M2a", 30, 8)).isEqualTo(UNKNOWN);
        assertThat(stated("M2a", 13, 8))
                .as("a post within the days is one however old the news")
                .isEqualTo(PASSED);
    }

    @Test
    void silenceCountsUpToTheDayItIsKnownOf() {
        assertThat(stated("M2a", 15, 3)).as("twelve days are known").isEqualTo(UNKNOWN);
        assertThat(stated("T10", 15, 3)).isEqualTo(FAILED);
    }

    @Test
    void aDayNobodyCountedEndsWhatIsKnownToBeQuiet() {
        var posts = counted(30, 0);
        assertThat(judged("M2a", posts)).isEqualTo(FAILED);
        var gap = new Posts(null, null, "");
        for (int back = 0; back < 30; back++) {
            if (back != 9) {
                gap.count(ON.minusDays(back), 0, "平台后台");
            }
        }
        assertThat(judged("M2a", gap)).isEqualTo(UNKNOWN);
        assertThat(judged("T7", gap)).isEqualTo(FAILED);
    }

    @Test
    void aCountedPostOutweighsTheLedgersWord() {
        var posts = new Posts(ON.minusDays(40), ON, "台账");
        assertThat(judged("T90", posts)).isEqualTo(PASSED);
        assertThat(judged("M2a", posts)).isEqualTo(FAILED);
        posts.count(ON.minusDays(2), 1, "平台后台");
        assertThat(judged("M2a", posts)).isEqualTo(PASSED);
        assertThat(judged("T7", posts)).isEqualTo(PASSED);
    }

    @Test
    void aWordFromTheFutureIsNone() {
        assertThat(judged("M2a", new Posts(ON.plusDays(3), ON, "台账"))).isEqualTo(UNKNOWN);
    }

    @Test
    void silenceIsHeldOnlyAgainstWhatIsThereToPublish() {
        var silence = indicators.get("M2a", 1);
        assertThat(silence.appliesTo(org.yibaotong.inspection.indicator.Target.ACCOUNT, true))
                .isTrue();
        assertThat(silence.appliesTo(org.yibaotong.inspection.indicator.Target.APP, true))
                .isTrue();
        assertThat(silence.appliesTo(org.yibaotong.inspection.indicator.Target.ACCOUNT, false))
                .isFalse();
        assertThat(silence.appliesTo(org.yibaotong.inspection.indicator.Target.WEBSITE, true))
                .isFalse();
    }

    @Test
    void noInteractionFailsAnAccount() {
        assertThat(judged("M3a", interaction("无"))).isEqualTo(FAILED);
        assertThat(judged("M3a", interaction("留言、菜单"))).isEqualTo(PASSED);
    }

    /** What the ledger says is dated by the last step of its account. */
    @Test
    void aStepOfTheAccountIsNoNewsOfHowPeopleCanAnswer() {
        var indicator = indicators.get("M3a", 1);
        var before = Judgement.of(indicator, interaction("无", ON), ON);
        var after = Judgement.of(indicator, interaction("无", ON.plusDays(1)), ON.plusDays(1));
        var other = Judgement.of(indicator, interaction("留言", ON), ON);
        assertThat(after.saysTheSameAs(before)).isTrue();
        assertThat(other.saysTheSameAs(before)).isFalse();
    }

    @Test
    void anAccountIsVerifiedAsItsSponsor() {
        assertThat(verified("示例市民政局", "示例市民政局")).isEqualTo(PASSED);
        assertThat(verified("示例市望岳区人民政府 望岳街道办事处", "望岳街道办事处"))
                .as("the longer form of one name")
                .isEqualTo(PASSED);
        assertThat(verified("示例市某传媒有限公司", "望岳街道办事处")).isEqualTo(FAILED);
        assertThat(judged("V1", new Facts(List.of())))
                .as("nobody wrote it down, and nothing speaks against it")
                .isEqualTo(PASSED);
    }

    private Verdict verified(String as, String sponsor) {
        return judged(
                "V1",
                new Facts(List.of(
                        new Fact(Known.VERIFIED_AS, as, ON, "台账"), new Fact(Known.SPONSOR, sponsor, ON, "台账"))));
    }

    @Test
    void ofAWebsiteTheLedgerCanShowAFailureAndNeverAPass() {
        assertThat(stated("W3", 20, 0)).isEqualTo(FAILED);
        assertThat(stated("W3", 1, 0)).isEqualTo(UNKNOWN);
        assertThat(judged("W5", interaction("无"))).isEqualTo(FAILED);
        assertThat(judged("W5", interaction("网上咨询"))).isEqualTo(UNKNOWN);
    }

    @Test
    void anOldVersionJudgesAgainToTheByte() {
        var old = "M2a,1,2019-04-01,内容不更新,ACCOUNT,VETO,SILENCE,days=14;fresh=7,VERIFIED,14天,通报";
        var changed = "M2a,2,2027-01-01,内容不更新,ACCOUNT,VETO,SILENCE,days=21;fresh=7,VERIFIED,21天,通报";
        var facts = new Facts(new Posts(ON.minusDays(15), ON, "台账").facts());
        var then = Judgement.of(new Indicators(List.of(old)).inForce(ON).getFirst(), facts, ON);
        var later = new Indicators(List.of(old, changed));
        assertThat(Judgement.again(then.text(), later).text())
                .isEqualTo(then.text())
                .contains("verdict FAILED", "days=14");
        assertThat(Judgement.of(later.inForce(ON.plusYears(1)).getFirst(), facts, ON)
                        .verdict())
                .isEqualTo(PASSED);
    }

    @Test
    void whatAJudgementSaysIsWrittenWholeAndReadAgain() {
        var judgement =
                Judgement.of(indicators.get("M2a", 1), new Facts(counted(20, 0).facts()), ON);
        assertThat(judgement.text()).isEqualTo("""
                indicator M2a 1
                parameters days=14;fresh=7;only=publishing
                on 2026-11-27
                verdict FAILED
                QUIET_SINCE\t2026-11-08\t2026-11-27\t平台后台""");
        assertThat(Judgement.again(judgement.text(), indicators)).isEqualTo(judgement);
    }

    @Test
    void anotherDayWithTheSameFactsSaysTheSame() {
        var facts = new Facts(new Posts(ON.minusDays(20), ON, "台账").facts());
        var one = Judgement.of(indicators.get("M2a", 1), facts, ON);
        assertThat(one.saysTheSameAs(Judgement.of(indicators.get("M2a", 1), facts, ON.plusDays(1))))
                .isTrue();
    }

    /** As the ledger says it: so many days ago, known so many days ago. */
    private Verdict stated(String code, int postedBefore, int knownBefore) {
        return judged(code, new Posts(ON.minusDays(postedBefore), ON.minusDays(knownBefore), "台账"));
    }

    private static Posts counted(int days, long each) {
        var posts = new Posts(null, null, "");
        for (int back = 0; back < days; back++) {
            posts.count(ON.minusDays(back), each, "平台后台");
        }
        return posts;
    }

    private static Facts interaction(String word) {
        return interaction(word, ON);
    }

    private static Facts interaction(String word, LocalDate asOf) {
        return new Facts(List.of(new Fact(Known.INTERACTION, word, asOf, "台账")));
    }

    private Verdict judged(String code, Posts posts) {
        return judged(code, new Facts(posts.facts()));
    }

    private Verdict judged(String code, Facts facts) {
        return Judgement.of(indicators.get(code, 1), facts, ON).verdict();
    }
}
