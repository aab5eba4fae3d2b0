package org.yibaotong.identity.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.BigCity;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;

/** Units are found by what people write for them, among those they reach. */
@YibaotongTest
class UnitBookTests {

    @Autowired
    UnitBook book;

    @Autowired
    UnitTable units;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Autowired
    BigCity city;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void manyUnits() {
        city.build();
    }

    @AfterEach
    void asBefore() {
        city.takeDown();
    }

    @Test
    void aUnitIsFoundByItsNameItsShortNameOrItsCode() {
        var wangjiang = units.findById(staff.unit("望江区")).orElseThrow();
        assertThat(book.get(wangjiang.name(), all())).isEqualTo(wangjiang.id());
        assertThat(book.get(wangjiang.shortName(), all())).isEqualTo(wangjiang.id());
        assertThat(book.get(String.valueOf(wangjiang.code()), all())).isEqualTo(wangjiang.id());
    }

    @Test
    void noneAndSeveralAreTwoRefusals() {
        assertThatRefusal(() -> book.get("没有这个单位", all())).isEqualTo("unit.find.unknown");
        var district = staff.unit("望江区");
        var one = staff.newUnit(district, Level.STREET);
        var other = staff.newUnit(one.id(), Level.COMMUNITY);
        var name = one.name();
        unitNamed(other, name);
        assertThatRefusal(() -> book.get(name, all())).isEqualTo("unit.find.several");
    }

    @Test
    void aLabelFindsItsUnitAgain() {
        var one = staff.newUnit(staff.unit("望江区"), Level.STREET);
        assertThat(book.label(one.id())).isEqualTo(one.name());
        var other = unitNamed(staff.newUnit(one.id(), Level.COMMUNITY), one.name());
        assertThat(book.label(other.id())).isEqualTo(other.name() + " · " + one.name());
        assertThat(book.get(book.label(other.id()), all())).isEqualTo(other.id());
        assertThat(book.get(book.label(one.id()), all())).isEqualTo(one.id());
    }

    @Test
    void whatIsNotReachedIsNotFound() {
        var beiling = signed.actor("tangxiaoman").reach(Role.EDITOR);
        assertThatRefusal(() -> book.get("望江区", beiling)).isEqualTo("unit.find.unknown");
        assertThat(book.suggest("望江", beiling)).isEmpty();
    }

    @Test
    void whoeverMayNameAnyUnitFindsItAmongAllThatAreOpen() {
        var one = staff.newUnit(staff.unit("望江区"), Level.STREET);
        assertThat(book.get(one.name())).isEqualTo(one.id());
        assertThatRefusal(() -> book.get("没有这个单位")).isEqualTo("unit.find.unknown");
    }

    @Test
    void aFieldIsToldTwentyOfThreeThousand() {
        assertThat(suggested("zhongyi", "大城", "SYSTEM_ADMINISTRATOR"))
                .contains("大城第1000社区")
                .satisfies(text -> assertThat(text.split("\",\"")).hasSize(20));
        assertThat(suggested("zhongyi", "大城第2999", "SYSTEM_ADMINISTRATOR")).isEqualTo("[\"大城第2999社区\"]");
    }

    /** A role one does not hold reaches nothing. */
    @Test
    void aFieldIsToldOnlyWhatTheRoleReaches() {
        assertThat(suggested("zhongyi", "望江区", "SECURITY_ADMINISTRATOR")).isEqualTo("[]");
        assertThat(suggested("hejia", "望江", "")).doesNotContain("望江区\"").contains("河西社区");
    }

    private Reach all() {
        return signed.actor("zhongyi").reach(Role.SYSTEM_ADMINISTRATOR);
    }

    private Unit unitNamed(Unit unit, String name) {
        var as = unit.description();
        return units.save(new Unit(
                unit.id(),
                unit.parentId(),
                name,
                as.shortName(),
                as.level(),
                as.line(),
                as.code(),
                null,
                unit.version()));
    }

    private String suggested(String login, String typed, String role) {
        var answer = mvc.get()
                .uri("/desk/unit-names")
                .param("q", typed)
                .param("role", role)
                .with(signed.as(login))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
