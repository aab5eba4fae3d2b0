package org.yibaotong.identity.firstrun;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.person.PasswordDesk;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Enters the first unit and the first two administrators (首批管理员), once. */
@Service
class FirstPeople {

    /** Whoever enters them holds this until commit: of two at the same moment, one is first. */
    private static final long FIRST = 0x6669_7273_74L;

    private final JdbcClient jdbc;
    private final PasswordDesk passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstPeople(JdbcClient jdbc, PasswordDesk passwords, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    boolean areThere() {
        return jdbc.sql("select exists (select from identity.person)")
                .query(Boolean.class)
                .single();
    }

    /** @param mustChange whether the system administrator, too, has to choose a new password; the other always has */
    @Transactional
    public void enter(FirstRunForm form, boolean mustChange) {
        jdbc.sql("select pg_advisory_xact_lock(:first)")
                .param("first", FIRST)
                .query()
                .listOfRows();
        Refusal.when(areThere(), "first-run.begin.over");
        var unit = openUnit(form);
        var system = enter(form.system(), unit, Role.SYSTEM_ADMINISTRATOR, mustChange);
        enter(form.security(), unit, Role.SECURITY_ADMINISTRATOR, true);
        jdbc.sql("delete from identity.first_run").update();
        events.publishEvent(new FirstPeopleEntered(system, form.unit(), clock.instant()));
    }

    private UUID openUnit(FirstRunForm form) {
        var id = NewId.next();
        jdbc.sql("""
                insert into identity.unit (id, name, short_name, level, version)
                values (:id, :name, left(:name, 40), :level, 0)
                """)
                .param("id", id)
                .param("name", form.unit())
                .param("level", form.unitLevel().name())
                .update();
        return id;
    }

    private PersonId enter(FirstRunForm.Administrator told, UUID unit, Role role, boolean mustChange) {
        var person = PersonId.next();
        jdbc.sql("""
                insert into identity.person (id, login, name, post, unit_id, version)
                values (:id, :login, :name, '', :unit, 0)
                """)
                .param("id", person.value())
                .param("login", told.login())
                .param("name", told.name())
                .param("unit", unit)
                .update();
        grant(person, role, unit);
        passwords.choose(person, told.password(), mustChange);
        return person;
    }

    private void grant(PersonId person, Role role, UUID unit) {
        jdbc.sql("""
                insert into identity.role_grant (id, person_id, role, unit_id, granted_at)
                values (:id, :person, :role, :unit, :at)
                """)
                .param("id", NewId.next())
                .param("person", person.value())
                .param("role", role.name())
                .param("unit", unit)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
