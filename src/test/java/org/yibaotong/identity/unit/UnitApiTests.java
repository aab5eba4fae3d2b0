package org.yibaotong.identity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;

/** What the system administrator does with units on the pages a program can do here, with the same refusals. */
@YibaotongTest
class UnitApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    UnitTable units;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Test
    void everyoneReadsTheUnitsTheirRolesReach() {
        assertThat(get("?q=河西社区", "luyuan"))
                .bodyJson()
                .extractingPath("$[0].shortName")
                .isEqualTo("河西社区");
        assertThat(get("?q=河西社区", "hejia"))
                .bodyJson()
                .extractingPath("$[0].level")
                .isEqualTo("COMMUNITY");
        assertThat(get("?q=北岭区", "hejia")).bodyJson().isEqualTo("[]");
        assertThat(get("/" + staff.unit("北岭区"), "hejia")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/" + staff.unit("河西社区"), "luyuan"))
                .bodyJson()
                .extractingPath("$.parent")
                .isEqualTo(staff.unit("望江街道").toString());
    }

    @Test
    void aUnitIsOpenedDescribedMovedAndClosed() {
        var name = "接口街道" + Staff.fresh();
        var json = "{\"name\": \"%s\", \"level\": \"STREET\", \"below\": \"%s\"}";
        assertThat(send(HttpMethod.POST, "", json.formatted(name, staff.unit("望江区"))))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo(name);
        var unit = "/" + staff.unit(name);
        assertThat(send(
                        HttpMethod.PUT,
                        unit,
                        "{\"name\": \"%s\", \"level\": \"STREET\", \"line\": \"民政\"}".formatted(name)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send(HttpMethod.PUT, unit + "/place", "{\"below\": \"%s\"}".formatted(staff.unit("北岭区"))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send(HttpMethod.POST, unit + "/closure", "{\"name\": \"别的\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("unit.close.other-name");
        assertThat(send(HttpMethod.POST, unit + "/closure", "{\"name\": \"%s\"}".formatted(name)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(get(unit, "zhongyi"))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"line\": \"民政\", \"parent\": \"%s\", \"closed\": true}".formatted(staff.unit("北岭区")));
    }

    @Test
    void theSameRulesRefuse() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.STREET);
        refused(HttpMethod.POST, "", "{\"name\": \"没有上级\", \"level\": \"STREET\"}", "unit.place.missing");
        refused(HttpMethod.PUT, "/" + unit.id(), "{\"name\": \"没有层级\"}", "unit.level.missing");
        refused(
                HttpMethod.PUT,
                "/" + unit.id() + "/place",
                "{\"below\": \"" + unit.id() + "\"}",
                "unit.move.below-itself");
        assertThat(send(HttpMethod.PUT, "/" + unit.id(), "{\"name\": \"x\", \"level\": \"VILLAGE\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(units.findById(unit.id())).contains(unit);
    }

    private void refused(HttpMethod method, String below, String json, String code) {
        assertThat(send(method, below, json))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    private MvcTestResult send(HttpMethod method, String below, String json) {
        return mvc.method(method)
                .uri("/api/v1/units" + below)
                .with(signed.as("zhongyi"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String below, String login) {
        return mvc.get().uri("/api/v1/units" + below).with(signed.as(login)).exchange();
    }
}
