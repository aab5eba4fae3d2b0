package org.yibaotong.identity.role;

import org.yibaotong.shared.Role;

/**
 * One grant in a list.
 *
 * @param endedAt empty while it is held
 */
public record GrantRow(
        String id,
        String personId,
        String person,
        String login,
        Role role,
        String unit,
        String grantedAt,
        String grantedBy,
        String endedAt,
        String endedBy) {

    public boolean isHeld() {
        return endedAt.isEmpty();
    }
}
