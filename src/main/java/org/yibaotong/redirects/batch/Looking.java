package org.yibaotong.redirects.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.redirects.batch.Batch.State;
import org.yibaotong.redirects.mapping.Kind;
import org.yibaotong.redirects.mapping.Mapping;
import org.yibaotong.redirects.site.Guard;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Words;

/** Looks a batch over for its preview (核对), by the rules of the form. Of several lines of one address one counts. */
@Component
class Looking {

    private static final Logger log = LoggerFactory.getLogger(Looking.class);
    private static final int AT_ONCE = 2_000;
    /** What stands in place of a new address where there is only the archive; the second is how others write it. */
    static final Set<String> ARCHIVE = Set.of("存档", "看存档", "tna");

    private final Batches batches;
    private final OldSites sites;
    private final JdbcClient jdbc;
    private final Words words;

    Looking(Batches batches, OldSites sites, JdbcClient jdbc, Words words) {
        this.batches = batches;
        this.sites = sites;
        this.jdbc = jdbc;
        this.words = words;
    }

    void look(UUID id) {
        batches.find(id).filter(one -> one.state() == State.LOOKING).ifPresent(this::look);
    }

    private void look(Batch batch) {
        try {
            var site = sites.find(batch.site()).orElseThrow();
            var guard = sites.guard();
            var best = new HashMap<String, Line>();
            int done = 0;
            for (var some = batches.after(batch.id(), 0, AT_ONCE);
                    !some.isEmpty();
                    some = batches.after(batch.id(), some.getLast().number(), AT_ONCE)) {
                judge(batch, some.stream().map(line -> read(line, site, guard)).toList(), best);
                batches.progress(batch.id(), done += some.size());
            }
            meet(batch);
            batches.end(batch.id(), State.READY, "");
        } catch (RuntimeException broken) {
            log.error("batch {} was not looked over", batch.id(), broken);
            batches.end(batch.id(), State.FAILED, "没有核对完。请点“再核对一次”；还不行，请联系系统管理员。");
        }
    }

    private void judge(Batch batch, List<Line> lines, Map<String, Line> best) {
        var judged = new HashMap<Integer, Line>();
        for (var line : lines) {
            judged.put(line.number(), line);
            if (line.outcome() == Outcome.ADDED) {
                var other = best.get(line.path());
                if (other != null && rank(line) <= rank(other)) {
                    judged.put(line.number(), beaten(line, other));
                } else {
                    best.put(line.path(), line.with(Outcome.ADDED, ""));
                    if (other != null) {
                        judged.put(other.number(), beaten(other, line));
                    }
                }
            }
        }
        batches.judge(batch.id(), judged.values());
    }

    private static Line beaten(Line line, Line by) {
        return line.with(Outcome.BEATEN, "和第" + by.number() + "行是同一个网址，以那一行为准");
    }

    /**
     * Where to is known before where not, and that before nothing; what is written before what was only filled in. Of equals the earlier
     * line stays.
     */
    private static int rank(Line line) {
        if (line.isFilledIn()) {
            return -1;
        }
        return switch (Kind.valueOf(line.kind())) {
            case REDIRECT, SPLIT -> 4;
            case OTHER_MEANS -> 3;
            case WITHDRAWN -> 2;
            case ARCHIVED -> line.read().isEmpty() ? 1 : 2;
            case UNRESOLVED -> 0;
        };
    }

    /** A heading and the home page are passed over; all else that cannot be taken is wrong, and says why. */
    private Line read(Line line, OldSite site, Guard guard) {
        if (!line.old().startsWith("/") && !line.old().toLowerCase(Locale.ROOT).startsWith("http")) {
            return line.with(Outcome.SKIPPED, "不是以 / 或 http 开头的网址");
        }
        try {
            var mapping = mapping(line, site, guard);
            return line.read(
                    Outcome.ADDED, mapping.address().value(), mapping.kind().name(), mapping.target());
        } catch (Refusal refusal) {
            return refusal.code().equals("mapping.address.home")
                    ? line.with(Outcome.SKIPPED, "首页去哪里，在旧网站的登记里改")
                    : line.with(
                            Outcome.WRONG,
                            words.of(refusal.code(), refusal.arguments().toArray()));
        }
    }

    Mapping mapping(Line line, OldSite site, Guard guard) {
        var kind = kind(line, site);
        var target = isArchive(line) ? "" : line.target();
        return Mapping.of(
                site, line.old(), kind, target, line.words(), line.words().replace('；', '\n'), guard);
    }

    private static boolean isArchive(Line line) {
        return ARCHIVE.contains(line.target().strip().toLowerCase(Locale.ROOT));
    }

    private Kind kind(Line line, OldSite site) {
        if (!line.kindAs().isEmpty()) {
            return Arrays.stream(Kind.values())
                    .filter(kind ->
                            words.of(kind).equals(line.kindAs()) || kind.name().equalsIgnoreCase(line.kindAs()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("batch.kind.unknown", line.kindAs()));
        }
        if (line.target().isEmpty()) {
            return Kind.UNRESOLVED;
        }
        boolean archived =
                isArchive(line) || (!site.archive().isEmpty() && line.target().startsWith(site.archive()));
        return archived ? Kind.ARCHIVED : Kind.REDIRECT;
    }

    /** Meets the lines with the mappings there are, all at once. */
    private void meet(Batch batch) {
        jdbc.sql("""
                update redirects.batch_line line
                   set outcome = case when (mapping.kind, mapping.target, mapping.words) is distinct from (line.kind, line.target, line.words)
                                      then 'CHANGED' else 'UNCHANGED' end,
                       reason = case when (mapping.kind, mapping.target, mapping.words) is not distinct from (line.kind, line.target, line.words)
                                     then '' when mapping.target = '' then '现有的不去别的网址' else '现有的去 ' || mapping.target end
                  from redirects.mapping
                 where line.batch_id = :batch and line.outcome = 'ADDED' and mapping.site_id = :site and mapping.path = line.path
                """)
                .param("batch", batch.id())
                .param("site", batch.site().value())
                .update();
    }
}
