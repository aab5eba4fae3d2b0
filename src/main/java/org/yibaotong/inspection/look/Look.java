package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that was seen of a site in one look (检测). What could not be told is null or missing, never zero.
 *
 * @param rules the version of what is seen in a page, so that an old look is not held against newer eyes
 * @param certificateUntil null where it showed none
 * @param site null where the home page could not be read
 */
public record Look(
        int rules,
        VisitResult result,
        String trouble,
        List<SeenPage> pages,
        @Nullable Instant certificateUntil,
        @Nullable SeenSite site) {

    public static final int RULES = 2;

    /** Something of the site, where it could be told. */
    public <T> Optional<T> told(Function<SeenSite, @Nullable T> what) {
        return Optional.ofNullable(site).map(what);
    }

    /** The home page where readers end, when it sends them on by itself. */
    public Optional<SeenPage> home() {
        return pages.stream().filter(one -> one.what() == SeenPage.Part.HOME).reduce((first, next) -> next);
    }

    /** The other host it ends at, where the address in the ledger leads to another site. */
    public Optional<String> sentTo() {
        var homes =
                pages.stream().filter(one -> one.what() == SeenPage.Part.HOME).toList();
        if (homes.isEmpty()) {
            return Optional.empty();
        }
        var asked = host(homes.getFirst().asked());
        var came = host(homes.getLast().address());
        boolean isSame = KnownSites.isWithin(came, asked) || KnownSites.isWithin(asked, came);
        return isSame ? Optional.empty() : Optional.of(came);
    }

    private static String host(String address) {
        return String.valueOf(URI.create(address).getHost());
    }

    /** Those whose page came and tells nothing. */
    public List<ColumnSeen> untoldColumns() {
        return columns().stream().filter(ColumnSeen::tellsNothing).toList();
    }

    public List<ColumnSeen> columns() {
        return told(SeenSite::columns).orElse(List.of());
    }
}
