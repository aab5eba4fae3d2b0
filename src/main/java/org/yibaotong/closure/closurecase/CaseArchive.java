package org.yibaotong.closure.closurecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.KeptArchives;
import org.yibaotong.archive.KeptArchives.KeptArchive;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** What the archive of its account says for a case (存档): one that is whole and checked is proof enough of the station. */
@Component
class CaseArchive {

    private final KeptArchives archives;
    private final Site site;

    CaseArchive(KeptArchives archives, Site site) {
        this.archives = archives;
        this.site = site;
    }

    /** Without a checked archive it stays as it was brought, and has to say in words where everything is, or why not. */
    Proof proof(AccountId account, Proof brought) {
        return archives.of(account)
                .filter(KeptArchive::isVerified)
                .map(kept -> new Proof(
                        brought.on(),
                        brought.isSaid() ? brought.words() : "存档" + kept.pages() + "页，核对过，完整",
                        site.address() + kept.path(),
                        brought.file()))
                .orElse(brought);
    }

    CasePage.Archived page(AccountId account) {
        var begin = "/desk/archives/new?account=" + account;
        return archives.of(account)
                .map(kept -> new CasePage.Archived(
                        kept.deskPath(), begin, said(kept), kept.isDone() ? kept.path() : "", kept.isVerified()))
                .orElse(new CasePage.Archived("", begin, "", "", false));
    }

    private static String said(KeptArchive kept) {
        if (!kept.isDone()) {
            return "正在存，已经" + kept.pages() + "页";
        }
        return kept.pages() + "页，" + checked(kept.checkedAt());
    }

    private static String checked(@Nullable Instant at) {
        return at == null ? "还没有核对，或者核对有问题" : Times.day(at) + "核对过，完整";
    }
}
