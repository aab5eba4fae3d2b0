package org.yibaotong.closure.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.closure.Disposal;

/** What the policy that comes along proposes, and why. */
class PolicyTests {

    private Policy policy;

    @BeforeEach
    void read() throws IOException {
        policy = new Policies(Files.readAllLines(Path.of("src/main/resources/closure/policies.csv"))).get("burden", 1);
    }

    @Test
    void streetsAndCommunitiesInPrincipleKeepNone() {
        assertThat(proposed(plain("STREET"))).isEqualTo(Disposal.CLOSE);
        assertThat(proposed(plain("COMMUNITY"))).isEqualTo(Disposal.CLOSE);
    }

    @Test
    void serviceFunctionComesFirst() {
        var proposal = policy.propose(new Known(false, "COMMUNITY", 2, 400L, 30L, 1L, 8L, 3, ""));
        assertThat(proposal.disposal()).isEqualTo(Disposal.KEEP);
        assertThat(proposal.ground()).isEqualTo(Ground.SERVICES);
        assertThat(proposal.reasons().getFirst()).contains("群众靠它办事");
    }

    @Test
    void whatSpeaksAgainstItIsSaidToo() {
        var proposal = policy.propose(new Known(false, "STREET", 1, 120L, 30L, 1L, 8L, 0, ""));
        assertThat(proposal.reasons()).contains("也要看到：三个月以上没有更新").anyMatch(reason -> reason.startsWith("也要看到：街道"));
    }

    /** The account of the report: 60 000 followers from lotteries, two-digit reads. */
    @Test
    void lotteryFollowersDoNotSaveAnAccount() {
        var known = new Known(false, "STREET", 0, 1L, 60_000L, 22L, 22 * 40L, 0, "");
        assertThat(known.readPermille()).isZero();
        assertThat(proposed(known)).isEqualTo(Disposal.CLOSE);
    }

    @Test
    void whatIsReadMuchStays() {
        assertThat(proposed(new Known(false, "STREET", 0, 1L, 9_000L, 10L, 30_000L, 0, "")))
                .isEqualTo(Disposal.KEEP);
    }

    @Test
    void whatIsWellRunStays() {
        var known = new Known(false, "STREET", 0, 3L, 5_000L, 10L, 4_000L, 0, "");
        assertThat(policy.propose(known).ground()).isEqualTo(Ground.WELL_RUN);
        assertThat(proposed(new Known(false, "STREET", 0, 20L, 5_000L, 10L, 4_000L, 0, "")))
                .as("silent for twenty days")
                .isEqualTo(Disposal.CLOSE);
        assertThat(proposed(new Known(false, "STREET", 0, 3L, 5_000L, 10L, 4_000L, 1, "")))
                .as("with a veto")
                .isEqualTo(Disposal.CLOSE);
    }

    @Test
    void aSecondAccountOnAPlatformIsMerged() {
        assertThat(proposed(new Known(false, "DISTRICT", 0, 3L, 50L, 10L, 400L, 0, "望江发布")))
                .isEqualTo(Disposal.MERGE);
    }

    @Test
    void noOneSizeFitsAll() {
        assertThat(proposed(plain("DISTRICT"))).isEqualTo(Disposal.KEEP);
        assertThat(policy.propose(plain("CITY")).reasons()).containsExactly("没有要关停的理由");
    }

    @Test
    void whatIsNotKnownCountsForNothing() {
        var unknown = new Known(false, "DISTRICT", 0, null, null, null, null, 0, "");
        assertThat(unknown.readsEach()).isNull();
        assertThat(proposed(unknown)).isEqualTo(Disposal.KEEP);
        assertThat(new Known(false, "DISTRICT", 0, null, 0L, 0L, 0L, 0, "").readsEach())
                .isNull();
    }

    @Test
    void theSameFactsComeToTheSameAgain() {
        var known = new Known(true, "STREET", 0, 95L, null, 3L, 90L, 2, "竹园=发布");
        var again = Known.read(known.text());
        assertThat(again).isEqualTo(known);
        assertThat(policy.propose(again)).isEqualTo(policy.propose(known));
        assertThat(Known.read(plain("CITY").text())).isEqualTo(plain("CITY"));
    }

    @Test
    void everyRuleSaysWhereItComesFrom() {
        assertThat(policy.rules()).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        assertThat(policy.rules().getLast().ground()).isEqualTo(Ground.OTHERS);
    }

    private Disposal proposed(Known known) {
        return policy.propose(known).disposal();
    }

    private static Known plain(String tier) {
        return new Known(false, tier, 0, 5L, 300L, 8L, 400L, 0, "");
    }
}
