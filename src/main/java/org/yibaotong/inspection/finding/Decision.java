package org.yibaotong.inspection.finding;

/** What a dispute comes to (答复申诉). */
public enum Decision {
    /** 维持. */
    UPHELD,
    /** 核减: it is so and is to be mended, and does not make the account fail, for it was not its unit's doing. */
    MITIGATED,
    /** 不算问题. */
    DROPPED
}
