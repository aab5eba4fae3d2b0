package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.ShownCertificate;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.inspection.look.SeenPage.Part;
import org.yibaotong.inspection.look.Visiting.Visited;

/** One look at one site, from the home page on. */
final class OneLook {

    private static final int COLUMNS_MOST = 60;

    /** So many pages in a row without an answer, and the rest is left for another time. */
    private static final int PATIENCE = 3;

    private final SiteToSee site;
    private final LocalDate on;
    private final Visiting visiting;
    private final Predicate<String> known;
    private final Predicate<String> hasIpv6;
    private final List<Link> onColumns = new ArrayList<>();
    private final List<OddLink> dead = new ArrayList<>();
    private int tried;
    private int unanswered;

    OneLook(SiteToSee site, LocalDate on, Visiting visiting, Predicate<String> known, Predicate<String> hasIpv6) {
        this.site = site;
        this.on = on;
        this.visiting = visiting;
        this.known = known;
        this.hasIpv6 = hasIpv6;
    }

    Looked whole() {
        var first = home(site.address());
        var home = first.page()
                .map(HomePage::moved)
                .filter(to -> !to.equals(first.visited().fetched().address()))
                .map(this::home)
                .orElse(first);
        var visited = home.visited();
        var seen =
                home.page().map(one -> site(visited.fetched().address(), one)).orElse(null);
        return new Looked(look(visited, seen), visited.fetched().known());
    }

    /** A home page that was read. What came is let go: the rest of a look takes long, and many sites are looked at at once. */
    private record Home(Visited visited, Optional<HomePage> page) {}

    private Home home(URI address) {
        var visited = visiting.page(Part.HOME, "", address);
        boolean isCut = visited.fetched().isCut();
        return new Home(
                visited.withoutBody(), visiting.read(visited, page -> HomePage.read(page, isCut, site, known, on)));
    }

    private SeenSite site(URI address, HomePage home) {
        var answersAnything = answersAnything(address);
        var columns = site.columns().stream()
                .limit(COLUMNS_MOST)
                .map(one -> column(one, address, home))
                .toList();
        return new SeenSite(
                hasIpv6.test(address.getHost()),
                home.newest(),
                home.missing(),
                columns,
                links(home, Boolean.TRUE.equals(answersAnything)),
                answersAnything,
                since(home.isUndated(), site.before().homeUndatedSince()));
    }

    /** Since the first of the looks in a row that saw it so. */
    private @Nullable LocalDate since(boolean isSo, @Nullable LocalDate before) {
        return !isSo ? null : before == null ? on : before;
    }

    private SeenLinks links(HomePage home, boolean answersAnything) {
        boolean areTried = !answersAnything && tryLinks(home);
        return new SeenLinks(home.links(), tried, areTried ? List.copyOf(dead) : null, home.hidden(), home.foreign());
    }

    private Look look(Visited visited, @Nullable SeenSite seen) {
        return new Look(
                Look.RULES,
                visited.result(),
                visited.fetched().trouble().name(),
                List.copyOf(visiting.pages),
                until(visited),
                seen);
    }

    private static @Nullable Instant until(Visited visited) {
        return Optional.ofNullable(visited.fetched().answer().certificate())
                .map(ShownCertificate::until)
                .orElse(null);
    }

    private @Nullable Boolean answersAnything(URI home) {
        return switch (visiting.status(Part.NOWHERE, "", Looking.nowhere(home, on))
                .result()) {
            case FINE -> true;
            case FAILED -> false;
            case PASSING, REFUSED, OURS, UNCHECKED -> null;
        };
    }

    private ColumnSeen column(SiteToSee.Column column, URI address, HomePage home) {
        var link = column.link().isEmpty()
                ? Optional.ofNullable(home.columns().get(column.name()))
                : WebAddress.on(address, column.link());
        if (link.isEmpty() || unanswered >= PATIENCE) {
            return new ColumnSeen(
                    column.name(), column.kind(), column.updateDays(), VisitResult.UNCHECKED, null, false, null);
        }
        var visited = visiting.page(Part.COLUMN, column.name(), link.get());
        count(visited);
        boolean isCut = visited.fetched().isCut();
        var of = new ColumnPage.Of(column.name(), home, site, on);
        var page = visiting.read(visited, one -> ColumnPage.read(one, isCut, of));
        page.map(ColumnPage::toTry).ifPresent(onColumns::addAll);
        return new ColumnSeen(
                column.name(),
                column.kind(),
                column.updateDays(),
                visited.result(),
                page.map(ColumnPage::newest).orElse(null),
                page.filter(ColumnPage::isBlank).isPresent(),
                since(
                        page.filter(ColumnPage::isUndated).isPresent(),
                        site.before().columnsUndatedSince().get(column.name())),
                page.map(ColumnPage::leadsTo).orElse(List.of()));
    }

    /** Where nothing answers any more nobody can tell. */
    private boolean tryLinks(HomePage home) {
        unanswered = 0;
        LinksToTry.together(home.toTry(), onColumns, site, on).forEach(this::tryLink);
        return unanswered < PATIENCE;
    }

    private void tryLink(Link link) {
        if (unanswered >= PATIENCE) {
            return;
        }
        var visited = visiting.status(Part.LINK, link.text(), link.address());
        tried++;
        var fetched = visited.fetched();
        count(visited);
        if (visited.result() == VisitResult.FAILED
                && (fetched.status() == 404 || fetched.status() == 410 || fetched.trouble() == Trouble.NO_SUCH_NAME)) {
            dead.add(HomePage.odd(link));
        }
    }

    private void count(Visited visited) {
        boolean isAnswer = visited.fetched().isAnswered() || visited.result() == VisitResult.FAILED;
        unanswered = isAnswer ? 0 : unanswered + 1;
    }
}
