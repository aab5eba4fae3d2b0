package org.yibaotong.register.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.Units;
import org.yibaotong.register.NationalColumnsChanged;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Keeps how the national file looks: as it came along, or as it was changed here. */
@Service
@Transactional
class NationalTemplates {

    private final JdbcClient jdbc;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NationalTemplates(JdbcClient jdbc, Units units, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    NationalTemplate inForce() {
        var columns = jdbc.sql("select heading, field, fixed from register.national_column order by position")
                .query((row, number) -> new NationalColumn(
                        row.getString(1),
                        row.getString(2).isEmpty() ? null : NationalField.valueOf(row.getString(2)),
                        row.getString(3)))
                .list();
        return columns.isEmpty() ? original() : new NationalTemplate(columns, closed());
    }

    boolean isOriginal() {
        return jdbc.sql("select not exists (select 1 from register.national_column)")
                .query(Boolean.class)
                .single();
    }

    void change(NationalTemplate template, Actor actor) {
        refuseOthers(actor);
        forget();
        for (int at = 0; at < template.columns().size(); at++) {
            var column = template.columns().get(at);
            jdbc.sql("insert into register.national_column (position, heading, field, fixed) values (?, ?, ?, ?)")
                    .params(
                            at + 1,
                            column.heading(),
                            column.field() == null ? "" : column.field().name(),
                            column.fixed())
                    .update();
        }
        jdbc.sql("insert into register.national_rule (closed) values (?)")
                .param(template.closed())
                .update();
        var words = template.columns().stream().map(NationalColumn::heading).collect(Collectors.joining("、"));
        events.publishEvent(new NationalColumnsChanged(words, actor.person(), clock.instant()));
    }

    void reset(Actor actor) {
        refuseOthers(actor);
        forget();
        events.publishEvent(new NationalColumnsChanged("恢复成原来的", actor.person(), clock.instant()));
    }

    /** It is one for all, so those of the highest unit keep it. */
    boolean mayChange(Reach reach) {
        return units.root().filter(reach::covers).isPresent();
    }

    private void refuseOthers(Actor actor) {
        Refusal.unless(mayChange(actor.reach(Role.REGISTRAR)), "national.columns.not-yours");
    }

    private void forget() {
        jdbc.sql("delete from register.national_column").update();
        jdbc.sql("delete from register.national_rule").update();
    }

    private boolean closed() {
        return jdbc.sql("select closed from register.national_rule")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static NationalTemplate original() {
        try {
            var lines =
                    new ClassPathResource("register/national-columns.txt").getContentAsString(StandardCharsets.UTF_8);
            return NationalTemplate.of(lines, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
