package org.yibaotong.citizens.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** The services as everybody may see them. */
@Component
class ServiceDirectory implements PublicServices {

    private static final String SELECT = """
            select service.*, coalesce(%s, false) as broken,
                   case when link_check.link = service.link then checked_on end as checked
              from citizens.service left join citizens.link_check on service_id = id where
            """.formatted(Need.BROKEN.condition());

    private static final String NARROWED = """
             closed_for is null and (:topic = '' or topic = :topic)
             and (select coalesce(bool_and(position(word in lower(name || ' ' || topic || ' ' || summary || ' ' || account_name || ' '
                                                         || place || ' ' || telephone || ' ' || papers)) > 0), true)
                    from unnest(string_to_array(lower(:words), ' ')) word)
            """;

    private static final String ORDER =
            " order by array_position(:topics, topic), kind = 'TELEPHONE' desc, telephone = '', number";

    private static final int WORDS_LONGEST = 60;

    private final JdbcClient jdbc;
    private final HelpCounts counts;
    private final ServiceSettings settings;
    private final Units units;
    private final Clock clock;

    ServiceDirectory(JdbcClient jdbc, HelpCounts counts, ServiceSettings settings, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.settings = settings;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<TopicCount> topics() {
        var found = new HashMap<String, Long>();
        jdbc.sql("select topic, count(*) as n from citizens.service where closed_for is null group by topic")
                .query(row -> {
                    found.put(row.getString("topic"), row.getLong("n"));
                });
        return settings.topics().stream()
                .filter(found::containsKey)
                .map(topic -> new TopicCount(topic, found.getOrDefault(topic, 0L)))
                .toList();
    }

    @Override
    public Rows<PublicService> find(Asked asked, Paging page) {
        var typed = PlainText.line(asked.words());
        var values = Map.of(
                "topic",
                asked.topic(),
                "words",
                typed.substring(0, typed.offsetByCodePoints(0, Math.min(WORDS_LONGEST, PlainText.length(typed)))),
                "topics",
                settings.topics().toArray(String[]::new));
        var rows = jdbc.sql(SELECT + NARROWED + ORDER + " limit " + page.limit() + " offset " + page.offset())
                .params(values)
                .query(ServiceDirectory::found)
                .list();
        long total = jdbc.sql("select count(*) from citizens.service where" + NARROWED)
                .params(values)
                .query(Long.class)
                .single();
        return new Rows<>(named(rows), page, total);
    }

    @Override
    public List<PublicService> of(Collection<UnitId> answering) {
        return named(jdbc.sql(SELECT + " closed_for is null and unit_id = any(:units)" + ORDER)
                .param("units", answering.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("topics", settings.topics().toArray(String[]::new))
                .query(ServiceDirectory::found)
                .list());
    }

    private List<PublicService> named(List<Found> found) {
        var names = units.names(found.stream().map(Found::unit).toList());
        return found.stream()
                .map(one -> one.service(names.getOrDefault(one.unit(), "")))
                .toList();
    }

    @Override
    public Optional<PublicService> find(long number) {
        return jdbc.sql(SELECT + " number = :number")
                .param("number", number)
                .query(ServiceDirectory::found)
                .optional()
                .map(one -> one.service(units.get(one.unit()).name()));
    }

    @Override
    public void helped(long number, boolean yes) {
        if (!counts.add(number, yes, Times.date(clock.instant()))) {
            throw new NotFound("service", number);
        }
    }

    private record Found(UnitId unit, PublicService known) {

        PublicService service(String unitName) {
            return new PublicService(
                    known.number(),
                    known.kind(),
                    known.topic(),
                    known.name(),
                    known.summary(),
                    known.elements(),
                    known.link(),
                    known.linkFails(),
                    known.linkCheckedOn(),
                    known.account(),
                    unitName,
                    known.confirmedOn(),
                    known.isOpen(),
                    known.closedFor());
        }
    }

    private static Found found(ResultSet row, int at) throws SQLException {
        var closedFor = row.getString("closed_for");
        return new Found(
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PublicService(
                        row.getLong("number"),
                        row.getString("kind"),
                        row.getString("topic"),
                        row.getString("name"),
                        row.getString("summary"),
                        elements(row),
                        row.getString("link"),
                        row.getBoolean("broken"),
                        row.getObject("checked", LocalDate.class),
                        row.getString("account_name"),
                        "",
                        row.getObject("confirmed_on", LocalDate.class),
                        closedFor == null,
                        closedFor == null ? "" : closedFor));
    }

    private static Elements elements(ResultSet row) throws SQLException {
        return new Elements(
                row.getString("basis"),
                row.getString("conditions"),
                Guide.lines(row.getString("papers")),
                row.getString("place"),
                row.getString("hours"),
                row.getString("telephone"),
                Guide.lines(row.getString("steps")));
    }
}
