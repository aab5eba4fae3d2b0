package org.yibaotong.identity.me;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.factor.Passkey;
import org.yibaotong.identity.factor.SecondFactors;
import org.yibaotong.identity.me.HeldRoles.HeldRole;
import org.yibaotong.identity.me.MePage.PasskeyRow;
import org.yibaotong.identity.me.MePage.RoleRow;
import org.yibaotong.identity.me.MePage.VisitRow;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.visit.Visit;
import org.yibaotong.identity.visit.Visits;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts together what a person sees about themselves. */
@Component
class MePages {

    private final Persons persons;
    private final People people;
    private final HeldRoles roles;
    private final SecondFactors factors;
    private final Visits visits;
    private final Words words;
    private final Clock clock;

    MePages(
            Persons persons,
            People people,
            HeldRoles roles,
            SecondFactors factors,
            Visits visits,
            Words words,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.roles = roles;
        this.factors = factors;
        this.visits = visits;
        this.words = words;
        this.clock = clock;
    }

    MePage of(Actor actor, HttpSession session) {
        var person = persons.get(actor.person());
        var held = factors.of(actor.person());
        return new MePage(
                actor.name(),
                person.login(),
                actor.unitName(),
                people.get(actor.person()).post(),
                roles.of(actor.person()).stream().map(this::row).toList(),
                passwordAge(person),
                factors.isNeededFor(actor.roles()),
                held.authenticator(),
                held.passkeys().stream().map(this::row).toList(),
                held.codesLeft(),
                visits(actor, session));
    }

    private RoleRow row(HeldRole held) {
        var reach = held.below() == 0 ? "只管" + held.unit() : held.unit() + "和下面" + held.below() + "个单位";
        return new RoleRow(words.of(held.role()), reach);
    }

    private PasskeyRow row(Passkey passkey) {
        var used = passkey.usedAt() == null ? "还没用过" : "上次用" + ago(passkey.usedAt());
        return new PasskeyRow(passkey.id(), passkey.label(), used);
    }

    private String passwordAge(Person person) {
        return person.passwordChangedAt() == null ? "没有密码，用统一认证或通行密钥登录" : ago(person.passwordChangedAt()) + "改的";
    }

    private List<VisitRow> visits(Actor actor, HttpSession session) {
        var here = Visit.of(session).map(Visit::id).orElse(null);
        return visits.of(actor.person()).stream()
                .map(visit -> new VisitRow(
                        visit.id().toString(),
                        visit.device(),
                        address(visit.address()),
                        words.of(visit.means()),
                        Times.brief(visit.since(), clock.instant()),
                        ago(visit.activeAt()),
                        visit.id().equals(here)))
                .toList();
    }

    private static String address(String address) {
        return address.equals("127.0.0.1") || address.equals("0:0:0:0:0:0:0:1") ? "本机" : address;
    }

    private String ago(Instant at) {
        var age = Times.age(at, clock.instant());
        return age.equals("刚刚") ? age : age + "前";
    }
}
