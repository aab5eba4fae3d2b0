package org.yibaotong.closure.closurecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.KeptArchives.KeptArchive;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Site;

/** An archive that was found whole is proof of its station; any other is not, and words have to say where everything is. */
class CaseArchiveTests {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final Site SITE = new Site("", "", "https://portal.example", "", "", "", "", "", "");
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final ArchiveId ARCHIVE = ArchiveId.next();

    @Test
    void aCheckedArchiveIsProofEnough() {
        var proof = archive(true, NOON).proof(ACCOUNT, brought(""));
        assertThat(proof.words()).isEqualTo("存档42页，核对过，完整");
        assertThat(proof.link()).isEqualTo("https://portal.example/archive/" + ARCHIVE);
        assertThat(archive(true, NOON).proof(ACCOUNT, brought("另有光盘一套")).words())
                .isEqualTo("另有光盘一套");
    }

    @Test
    void oneThatIsNotCheckedOrNotDoneIsNone() {
        assertThat(archive(true, null).proof(ACCOUNT, brought("")).isSaid()).isFalse();
        assertThat(archive(false, NOON).proof(ACCOUNT, brought("")).isSaid()).isFalse();
        assertThat(new CaseArchive(account -> Optional.empty(), SITE)
                        .proof(ACCOUNT, brought(""))
                        .isSaid())
                .isFalse();
    }

    @Test
    void theCaseLeadsToItsArchiveOrToWhereOneIsBegun() {
        assertThat(archive(true, NOON).page(ACCOUNT).shown()).isEqualTo("/archive/" + ARCHIVE);
        assertThat(archive(false, null).page(ACCOUNT).words()).isEqualTo("正在存，已经42页");
        assertThat(new CaseArchive(account -> Optional.empty(), SITE)
                        .page(ACCOUNT)
                        .begin())
                .isEqualTo("/desk/archives/new?account=" + ACCOUNT);
    }

    private static CaseArchive archive(boolean isDone, @Nullable Instant checkedAt) {
        return new CaseArchive(
                account -> Optional.of(new KeptArchive(ARCHIVE, 42, isDone, checkedAt, "old.example")), SITE);
    }

    private static Proof brought(String words) {
        return new Proof(LocalDate.parse("2026-11-27"), words, "", null);
    }
}
