package org.yibaotong.archive.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.ArchiveActed;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.content.PageLinks;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.ArchiveState;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.EndedAs;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Manifest;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.archive.kept.Writing;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.archive.warc.Records;
import org.yibaotong.fetch.Heard;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Sha256;

/** Where the history of an account is handed in: all of a file, or nothing of it. */
@Service
@Transactional
public class HistoryDesk {

    private static final int FILE_MOST = 32 << 20;

    private final Archives archives;
    private final KeptPages pages;
    private final Segments segments;
    private final Manifest manifest;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HistoryDesk(
            Archives archives,
            KeptPages pages,
            Segments segments,
            Manifest manifest,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archives = archives;
        this.pages = pages;
        this.segments = segments;
        this.manifest = manifest;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of a file.
     *
     * @param there how many were kept before
     * @param odd the lines that could not be taken, a sentence each
     */
    public record Taken(ArchiveId archive, int pages, int there, List<String> odd) {}

    public Taken take(AccountId account, byte[] file, Actor actor) {
        var facts = accounts.find(account)
                .filter(one -> actor.reach(Role.REGISTRAR, Role.CORRESPONDENT).covers(one.unit()))
                .orElseThrow(() -> new NotFound("account", account));
        Refusal.when(file.length == 0, "archive.history.empty");
        Refusal.when(file.length > FILE_MOST, "archive.history.too-large", FILE_MOST >> 20);
        var at = clock.instant();
        var archive = ofHistory(facts, actor, at);
        Taking taking;
        List<String> odd;
        try (var writing = segments.begin(archive, archives.takeTurn(archive.id()))) {
            taking = new Taking(archive, writing, at);
            odd = read(file, taking);
            writing.acknowledge();
        }
        Refusal.when(taking.kept + taking.there == 0, "archive.history.nothing");
        archives.end(archive.id(), EndedAs.COMPLETE, at);
        archives.manifest(archive.id(), manifest.sha256(archive.id()));
        events.publishEvent(new ArchiveActed(
                archive.id(), "archive.take-in", facts.name() + "：" + taking.kept + "页", actor.person(), at));
        return new Taken(archive.id(), taking.kept, taking.there, odd);
    }

    private static List<String> read(byte[] file, Taking taking) {
        if (isPackedFolder(file)) {
            PackedPages.read(file, taking::take);
            return List.of();
        }
        return ListedPages.read(file, taking::take);
    }

    /** A workbook is packed as well, and says so in its table of contents. */
    private static boolean isPackedFolder(byte[] file) {
        if (!new String(file, 0, Math.min(2, file.length), ISO_8859_1).equals("PK")) {
            return false;
        }
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            return zip.getEntry("[Content_Types].xml") == null;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("archive.zip.broken");
        }
    }

    private Archive ofHistory(AccountFacts facts, Actor actor, Instant at) {
        return archives.of(facts.id()).stream()
                .filter(one -> !one.isSite())
                .findFirst()
                .orElseGet(() -> {
                    var begun = new Archive(
                            ArchiveId.next(),
                            facts.id(),
                            facts.unit(),
                            facts.name(),
                            null,
                            ArchiveState.DONE,
                            null,
                            actor.person(),
                            at,
                            null,
                            0,
                            null,
                            "");
                    archives.add(begun);
                    return begun;
                });
    }

    /** One file on its way into an archive. */
    private final class Taking {

        private final Archive archive;
        private final Instant at;
        private final Writing writing;
        private int kept;
        private int there;

        Taking(Archive archive, Writing writing, Instant at) {
            this.archive = archive;
            this.writing = writing;
            this.at = at;
        }

        void take(HandedIn one) {
            var sha256 = Sha256.of(one.content());
            var id = NewId.next();
            long byteAt =
                    writing.append(Records.resource(id, one.target(), one.mediaType(), one.content(), sha256, at));
            var row = row(one, sha256, id, byteAt);
            if (pages.add(archive.id(), row)) {
                kept++;
            } else {
                there++;
            }
        }

        private static String title(Exchange exchange) {
            return exchange.body().length > PageLinks.LARGEST_PARSED
                    ? ""
                    : PageLinks.of(exchange).title();
        }

        private PageRow row(HandedIn one, String sha256, UUID id, long byteAt) {
            var exchange = new Exchange(
                    one.target(),
                    at,
                    List.of(),
                    200,
                    "OK",
                    List.of(new Heard.Line("Content-Type", one.mediaType())),
                    one.content(),
                    false);
            return new PageRow(
                    0,
                    PageAddress.of(one.target()).text(),
                    one.target(),
                    writing.number(),
                    byteAt,
                    id,
                    200,
                    exchange.mediaType(),
                    one.content().length,
                    sha256,
                    null,
                    title(exchange),
                    "",
                    null,
                    at,
                    null);
        }
    }
}
