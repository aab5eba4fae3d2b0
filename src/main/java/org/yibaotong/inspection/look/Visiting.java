package org.yibaotong.inspection.look;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.inspection.look.SeenPage.Part;
import org.yibaotong.shared.Sha256;

/** Visits the pages of one site and keeps what came as evidence. */
final class Visiting {

    /**
     * A page taken apart is many times as large as what came, and soon done with: one at a time, on the whole machine. And by one thread,
     * because jsoup keeps room to work in for each thread that it ever worked for.
     */
    private static final ExecutorService READER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("page-reader").factory());

    /** Of pages that hardly pack only the first are kept; the hash stays of all. */
    private static final int KEPT_MOST = 2_000_000;

    private final Function<Asked, Fetched> fetcher;
    private final OurLine line;
    final List<SeenPage> pages = new ArrayList<>();
    private final Consumer<PageCopy> copies;
    private int kept;

    Visiting(Function<Asked, Fetched> fetcher, OurLine line, Consumer<PageCopy> copies) {
        this.fetcher = fetcher;
        this.line = line;
        this.copies = copies;
    }

    /** A page that was asked for, and what came of it. */
    record Visited(Fetched fetched, VisitResult result) {

        Visited withoutBody() {
            return new Visited(fetched.withoutBody(), result);
        }
    }

    Visited page(Part what, String name, URI address) {
        return visit(what, name, Asked.page(address));
    }

    Visited status(Part what, String name, URI address) {
        return visit(what, name, Asked.status(address));
    }

    private Visited visit(Part what, String name, Asked asked) {
        var fetched = fetcher.apply(asked);
        var result = result(fetched, line);
        pages.add(seen(what, name, fetched, result));
        return new Visited(fetched, result);
    }

    static VisitResult result(Fetched fetched, OurLine line) {
        var result = VisitResult.of(fetched);
        return line.isToBlame(result, fetched) ? VisitResult.OURS : result;
    }

    private SeenPage seen(Part what, String name, Fetched fetched, VisitResult result) {
        var hash = fetched.body().length == 0 ? "" : Sha256.of(fetched.body());
        if (!hash.isEmpty()) {
            keep(PageCopy.of(hash, fetched.type(), fetched.body()));
        }
        return new SeenPage(
                what,
                name,
                fetched.address().toString(),
                fetched.way().stream().map(URI::toString).toList(),
                result,
                SeenPage.Answered.of(fetched),
                new SeenPage.Content(hash, fetched.body().length, fetched.isCut()));
    }

    private void keep(PageCopy copy) {
        kept += copy.packed().length;
        if (kept <= KEPT_MOST) {
            copies.accept(copy);
        }
    }

    /** Takes a page apart when it is its turn; empty where it is none. */
    <T> Optional<T> read(Visited visited, Function<Document, T> reader) {
        if (visited.result() != VisitResult.FINE || !visited.fetched().isHtml()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompletableFuture.supplyAsync(() -> reader.apply(parse(visited.fetched())), READER)
                    .join());
        } catch (CompletionException broken) {
            throw new UnreadablePage(visited.fetched().address(), broken);
        }
    }

    /** Something in a page was too much for whoever took it apart. */
    private static final class UnreadablePage extends RuntimeException {

        UnreadablePage(URI address, CompletionException why) {
            super(address.toString(), why);
        }
    }

    private static Document parse(Fetched fetched) {
        return PageText.parse(fetched.body(), fetched.type(), fetched.address().toString());
    }
}
