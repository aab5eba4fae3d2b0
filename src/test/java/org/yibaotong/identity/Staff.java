package org.yibaotong.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibaotong.Signed;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDetails;
import org.yibaotong.identity.unit.Unit;
import org.yibaotong.identity.unit.UnitDescription;
import org.yibaotong.identity.unit.UnitDesk;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** New units and people for one test, so that the example world stays as it is. */
@Component
public class Staff {

    private final Signed signed;
    private final Units units;
    private final UnitDesk unitDesk;
    private final PersonDesk personDesk;

    Staff(Signed signed, Units units, UnitDesk unitDesk, PersonDesk personDesk) {
        this.signed = signed;
        this.units = units;
        this.unitDesk = unitDesk;
        this.personDesk = personDesk;
    }

    public UnitId unit(String shortName) {
        return units.list().stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public Unit newUnit(UnitId below, Level level) {
        return newUnit(below, level, "新单位" + fresh());
    }

    public Unit newUnit(UnitId below, Level level, String name) {
        return unitDesk.open(below, new UnitDescription(name, name, level, null, null), signed.actor("zhongyi"));
    }

    public PersonId newPerson(UnitId unit) {
        return newPerson(unit, "t" + fresh());
    }

    public PersonId newPerson(UnitId unit, String login) {
        return personDesk
                .enrol(login, new PersonDetails("试用人" + login, ""), unit, signed.actor("zhongyi"))
                .person();
    }

    public static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
