package org.yibaotong.archive.kept;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.KeptArchives;
import org.yibaotong.register.AccountId;

/** Tells other modules of archives. */
@Component
class ArchiveKeeping implements KeptArchives {

    private final Archives archives;
    private final KeptPages pages;

    ArchiveKeeping(Archives archives, KeptPages pages) {
        this.archives = archives;
        this.pages = pages;
    }

    @Override
    public Optional<KeptArchive> of(AccountId account) {
        return archives.of(account).stream()
                .min(Comparator.comparing(ArchiveKeeping::isWhole, Comparator.reverseOrder())
                        .thenComparing(Archive::begunAt, Comparator.reverseOrder()))
                .map(one -> new KeptArchive(
                        one.id(), pages.count(one.id()).pages(), one.isDone(), one.checkedAt(), one.host()));
    }

    private static boolean isWhole(Archive archive) {
        return archive.isDone() && archive.checkedAt() != null;
    }
}
