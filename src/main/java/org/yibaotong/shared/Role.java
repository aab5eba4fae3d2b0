package org.yibaotong.shared;

import java.util.Arrays;
import java.util.Set;

/** What a person may do (角色), always held at a unit and reaching only that unit and those below it. */
public enum Role {
    /** 通讯员: reports from a unit. */
    CORRESPONDENT,
    /** 编辑: answers submissions, writes stories. */
    EDITOR,
    /** 校对: reads proofs. */
    PROOFREADER,
    /** 初审. */
    FIRST_REVIEWER,
    /** 复审. */
    SECOND_REVIEWER,
    /** 终审, who also signs off (签发). */
    FINAL_REVIEWER,
    /** 台账管理员: keeps the ledger of accounts and websites. */
    REGISTRAR,
    /** 系统管理员: people, units and parameters; reads no content and no trail. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: grants roles and sets policies. */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员: reads the trail, nothing else. */
    AUDITOR;

    /** The three administrators are three people, and none of them works on content (GB/T 22239-2019, 三权分立). */
    private static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR);

    private static final Set<Role> NEWSROOM =
            Set.of(EDITOR, PROOFREADER, FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER);

    public boolean excludes(Role other) {
        return this != other && (isAdministrator() || other.isAdministrator());
    }

    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Everyone who works in the media centre (融媒体中心). */
    public static Role[] newsroom() {
        return Arrays.stream(values()).filter(NEWSROOM::contains).toArray(Role[]::new);
    }
}
