package org.yibaotong.publishing.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StorySignedOff;
import org.yibaotong.newsroom.StoryWithdrawn;
import org.yibaotong.publishing.Article.Correction;
import org.yibaotong.shared.UnitId;

/** A publication (发布): which edition of a story the newsroom wants to be public, or that it wants it gone. */
@Table(schema = "publishing", name = "publication")
public final class Publication {

    @Id
    private final StoryId storyId;

    @Version
    private @Nullable Integer version;

    private final UnitId unitId;
    private final Instant publishedAt;
    private int edition;
    private String sha256 = "";
    private String headline = "";
    private Instant changedAt;
    private String correction = "";
    private @Nullable Instant correctedAt;
    private @Nullable Instant withdrawnAt;
    private String reason = "";

    @PersistenceCreator
    Publication(StoryId storyId, UnitId unitId, Instant publishedAt) {
        this.storyId = storyId;
        this.unitId = unitId;
        this.publishedAt = publishedAt;
        this.changedAt = publishedAt;
    }

    static Publication open(StorySignedOff first, UnitId unit) {
        return new Publication(first.story(), unit, first.at());
    }

    /** Whether this changed anything: an edition heard of twice, or late, or after the withdrawal that followed it, does not. */
    boolean release(StorySignedOff signed) {
        if (signed.edition() <= edition || isWithdrawnSince(signed.at())) {
            return false;
        }
        edition = signed.edition();
        sha256 = signed.sha256();
        headline = signed.headline();
        changedAt = signed.at();
        correction = signed.correction();
        correctedAt = signed.correction().isEmpty() ? null : signed.at();
        withdrawnAt = null;
        reason = "";
        return true;
    }

    boolean withdraw(StoryWithdrawn withdrawn) {
        if (withdrawnAt != null || withdrawn.at().isBefore(changedAt)) {
            return false;
        }
        withdrawnAt = withdrawn.at();
        reason = withdrawn.reason();
        return true;
    }

    private boolean isWithdrawnSince(Instant at) {
        return withdrawnAt != null && !withdrawnAt.isBefore(at);
    }

    /** What stands now is what was signed. */
    boolean isSigned(String hash) {
        return sha256.equals(hash);
    }

    public StoryId story() {
        return storyId;
    }

    public UnitId unit() {
        return unitId;
    }

    public int edition() {
        return edition;
    }

    public String headline() {
        return headline;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable String correctionNote() {
        return correction.isEmpty() ? null : correction;
    }

    @Nullable Correction correction() {
        return correctedAt == null ? null : new Correction(correction, correctedAt);
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String reason() {
        return reason;
    }
}
