package org.yibaotong.identity.roster;

import java.util.List;
import org.yibaotong.identity.role.GrantRow;

/**
 * The page of one person: for the system administrator with the forms to change it, for the security administrator with the
 * roles.
 */
public record PersonPage(
        PersonRow person,
        boolean isMe,
        boolean keepsPeople,
        boolean grantsRoles,
        PersonForm form,
        List<GrantRow> grants) {}
