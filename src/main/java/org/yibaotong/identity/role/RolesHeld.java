package org.yibaotong.identity.role;

import java.util.List;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/**
 * What one person holds, and what may be added to it: the three administrators are three people, and none of them works on
 * content (GB/T 22239-2019).
 */
record RolesHeld(List<Grant> grants) {

    boolean holds(Role role, UnitId unit) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && grant.unit().equals(unit));
    }

    void refuseExcluded(Role wanted) {
        for (var grant : grants) {
            boolean excluded = wanted.excludes(grant.role());
            boolean both = wanted.isAdministrator() && grant.role().isAdministrator();
            Refusal.when(excluded && both, "role.grant.two-administrators");
            Refusal.when(excluded, "role.grant.administrator-and-content");
        }
    }
}
