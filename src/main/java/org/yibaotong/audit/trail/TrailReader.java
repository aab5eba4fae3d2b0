package org.yibaotong.audit.trail;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.audit.TrailExported;
import org.yibaotong.audit.TrailNames;
import org.yibaotong.audit.chain.Entry;
import org.yibaotong.audit.trail.TrailFilter.Resolved;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.sheets.CsvLine;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where the auditor reads the trail, in words, and takes it out. */
@Service
class TrailReader {

    private static final int BATCH = 1_000;

    private final TrailList list;
    private final TrailNames names;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrailReader(TrailList list, TrailNames names, Words words, ApplicationEventPublisher events, Clock clock) {
        this.list = list;
        this.names = names;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    Rows<TrailRow> find(TrailFilter filter, Paging page) {
        var found = list.find(resolved(filter), page);
        return new Rows<>(inWords(found.rows()), page, found.total());
    }

    List<EntryJson> list(TrailFilter filter, Paging page) {
        var entries = list.find(resolved(filter), page).rows();
        var known = known(entries);
        return entries.stream()
                .map(entry -> EntryJson.of(entry, name(entry, known)))
                .toList();
    }

    /** That it was taken out is on the trail before the first line of it leaves. */
    @Transactional
    public void tellExport(TrailFilter filter, Actor actor) {
        events.publishEvent(new TrailExported(part(filter), actor.person(), clock.instant()));
    }

    void export(TrailFilter filter, Writer out) throws IOException {
        out.write(CsvLine.BOM + CsvLine.of(TrailRow.HEADING));
        var resolved = resolved(filter);
        var lines = list.after(0, resolved, BATCH);
        while (!lines.isEmpty()) {
            for (var row : inWords(lines)) {
                out.write(CsvLine.of(row.cells()));
            }
            lines = list.after(lines.getLast().number(), resolved, BATCH);
        }
    }

    String act(String what) {
        return words.orElse("act." + what, what);
    }

    String kind(String kind) {
        return words.orElse("kind." + kind, kind);
    }

    private Resolved resolved(TrailFilter filter) {
        var people = filter.person().isEmpty()
                ? null
                : names.called(filter.person()).stream().map(PersonId::value).toList();
        return new Resolved(filter, people);
    }

    private List<TrailRow> inWords(List<Entry> entries) {
        var known = known(entries);
        return entries.stream().map(entry -> inWords(entry, known)).toList();
    }

    private Map<PersonId, String> known(List<Entry> entries) {
        return names.names(
                entries.stream().map(entry -> new PersonId(entry.by())).collect(Collectors.toSet()));
    }

    /** Who is no person is the program itself. */
    private static String name(Entry entry, Map<PersonId, String> known) {
        return known.getOrDefault(new PersonId(entry.by()), "系统");
    }

    private TrailRow inWords(Entry entry, Map<PersonId, String> known) {
        return new TrailRow(
                entry.number(),
                Times.second(entry.at()),
                name(entry, known),
                act(entry.what()),
                kind(entry.kind()),
                entry.thing(),
                entry.detail(),
                entry.previous(),
                entry.hash());
    }

    private String part(TrailFilter filter) {
        if (!filter.isSet()) {
            return "全部";
        }
        var days = (filter.from() == null ? "" : filter.from().toString())
                + "至"
                + (filter.to() == null ? "今" : filter.to().toString());
        var rest = List.of(
                filter.person(),
                filter.act().isEmpty() ? "" : act(filter.act()),
                filter.kind().isEmpty() ? "" : kind(filter.kind()));
        return days + rest.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("，", "，", ""));
    }
}
