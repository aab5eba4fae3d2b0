package org.yibaotong.redirects.hit;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.mapping.Kind;
import org.yibaotong.redirects.mapping.Mapping;
import org.yibaotong.redirects.mapping.Mappings;
import org.yibaotong.redirects.site.Edition;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Sha256;

/** Where logs are handed in, and what people still look for is put on the list of mappings. */
@Service
@Transactional
public class HitDesk {

    /** So many sums are kept in memory before they are written. */
    private static final int SUMS_MOST = 150_000;

    private static final int NAME_MOST = 200;
    private static final int PROPOSED_MOST = 5_000;

    private final OldSites sites;
    private final HitTable hits;
    private final Mappings mappings;
    private final Edition edition;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HitDesk(
            OldSites sites,
            HitTable hits,
            Mappings mappings,
            Edition edition,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sites = sites;
        this.hits = hits;
        this.mappings = mappings;
        this.edition = edition;
        this.events = events;
        this.clock = clock;
    }

    /** All of a log or nothing. The same log again changes nothing; another one of the same name takes its place. */
    public LogReport take(OldSiteId id, String fileName, InputStream log, Actor actor) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        var name = fileName.strip().isEmpty() ? "日志" : fileName.strip();
        name = name.substring(0, Math.min(NAME_MOST, name.length()));
        var digest = Sha256.digest();
        long file = hits.nextFile();
        var tally = read(new DigestInputStream(log, digest), file, new Tally(reached(actor), site));
        var hash = HexFormat.of().formatHex(digest.digest());
        if (hits.isKnown(id, hash)) {
            hits.forget(file);
            return tally.report().known();
        }
        var report = tally.report();
        Refusal.when(report.hits() == 0 && report.unreadable() == report.lines(), "hit.log.unreadable");
        hits.replace(id, name, file, hash, report, actor.person(), clock.instant());
        hits.addUp(site);
        events.publishEvent(new LogTaken(name, hash, report.said(), actor.person(), clock.instant()));
        return report;
    }

    private Tally read(InputStream log, long file, Tally tally) {
        var reader = new LogLine();
        try {
            var lines = new LogLines(log);
            for (var line = lines.next(); line != null; line = lines.next()) {
                var seen = reader.read(line);
                if (seen != null) {
                    tally.add(seen);
                } else if (!LogLine.isRemark(line)) {
                    tally.unreadable();
                }
                if (tally.size() > SUMS_MOST) {
                    hits.add(tally.take(), file);
                }
            }
            log.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException cut) {
            throw new Refusal("hit.log.cut");
        } catch (IOException broken) {
            throw new Refusal("hit.log.broken");
        }
        hits.add(tally.take(), file);
        return tally;
    }

    private Map<String, OldSite> reached(Actor actor) {
        var reached = new HashMap<String, OldSite>();
        sites.all().stream()
                .filter(site -> OldSiteDesk.reach(actor).covers(site.unit()))
                .forEach(site -> site.names().forEach(host -> reached.put(host.value(), site)));
        return reached;
    }

    /** What people looked for and nobody has decided about is put on the list, the most visited first. @return how many */
    int propose(OldSiteId id, Actor actor) {
        long number = edition.next();
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        var guard = sites.guard();
        List<Mapping> proposed = hits.unmapped(site, PROPOSED_MOST).stream()
                .filter(address -> !address.isHome())
                .map(address -> Mapping.of(site, address.value(), Kind.UNRESOLVED, "", "", "", guard))
                .toList();
        mappings.put(id, proposed, false, number, actor.person(), clock.instant());
        hits.addUp(site);
        events.publishEvent(new LogTaken(
                site.host(), "", "从访问里列出" + proposed.size() + "个还没有对照的网址。", actor.person(), clock.instant()));
        return proposed.size();
    }
}
