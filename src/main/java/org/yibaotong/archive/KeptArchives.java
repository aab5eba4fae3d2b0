package org.yibaotong.archive;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/** What other modules may know of the archives of an account or a website (存档). */
public interface KeptArchives {

    /** The one that counts: whole and checked if there is such a one, or else the newest. */
    Optional<KeptArchive> of(AccountId account);

    /**
     * @param pages how many are kept
     * @param isDone whether nothing more is being fetched
     * @param checkedAt when it was last found whole, or null where it was not
     * @param host of the website's home page, under which old addresses are found; empty for an account
     */
    record KeptArchive(
            ArchiveId id,
            long pages,
            boolean isDone,
            @Nullable Instant checkedAt,
            String host) {

        public boolean isVerified() {
            return isDone && checkedAt != null;
        }

        /** Where everybody reads it. */
        public String path() {
            return "/archive/" + id;
        }

        /** Where it is looked after. */
        public String deskPath() {
            return "/desk/archives/" + id;
        }
    }
}
