package org.yibaotong.identity.roster;

import java.util.List;
import org.yibaotong.identity.role.GrantRow;

/**
 * The page of one person: for the system administrator with the forms to change it, for the security administrator with the
 * roles.
 *
 * @param ending the roles that end when they go to another unit, in words
 */
public record PersonPage(
        PersonRow person,
        boolean isMe,
        boolean keepsPeople,
        boolean grantsRoles,
        PersonForm form,
        List<String> ending,
        List<GrantRow> grants) {

    public String whatEnds() {
        return ending.isEmpty() ? "" : "换单位后，" + person.name() + "在原单位的角色（" + String.join("、", ending) + "）随之结束。";
    }
}
