package org.yibaotong.identity.role;

import org.yibaotong.shared.Rows;

/** The page of all grants. */
public record RolesPage(Rows<GrantRow> grants, String q, String role, String unit, boolean ended) {}
