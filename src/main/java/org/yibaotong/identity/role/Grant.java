package org.yibaotong.identity.role;

import java.util.UUID;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** A role someone holds at a unit (授权). */
record Grant(UUID id, PersonId person, Role role, UnitId unit) {}
