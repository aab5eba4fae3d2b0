package org.yibaotong.newsroom.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;

@YibaotongTest
class UnitPathsTests {

    @Autowired
    UnitPaths paths;

    @Autowired
    Staff staff;

    /** A city of 15 million has thousands of units, and hints are asked for while somebody types. */
    @Test
    void onlyWhatStandsAboveTheUnitsAskedAboutIsRead() {
        var street = staff.newUnit(staff.unit("望江区"), Level.STREET).id();
        var community = staff.newUnit(street, Level.COMMUNITY, "柳堤里社区").id();
        var known = paths.of(List.of(community, street));
        assertThat(known.known().values())
                .extracting(UnitFacts::level)
                .containsExactlyInAnyOrder(Level.COMMUNITY, Level.STREET, Level.DISTRICT, Level.CITY);
        assertThat(known.of(community)).startsWith("柳堤里社区 ").contains(" 望江区 ");
    }
}
