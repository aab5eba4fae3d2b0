package org.yibaotong.newsroom.review;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibaotong.newsroom.story.Told;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** People for tests, holding the roles a test is about. */
public final class Someone {

    private Someone() {}

    public static Actor holding(Role... roles) {
        return holdingAt(Told.STREET, roles);
    }

    public static Actor holdingAt(UnitId unit, Role... roles) {
        var reaches = Arrays.stream(roles).collect(Collectors.toMap(role -> role, role -> new Reach(Set.of(unit))));
        return new Actor(PersonId.next(), "某人", unit, "某单位", reaches);
    }
}
