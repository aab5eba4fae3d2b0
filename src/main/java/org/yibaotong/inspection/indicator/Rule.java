package org.yibaotong.inspection.indicator;

/** How an indicator is judged (判断办法). Those of one rule are steps of one ladder: the highest that fails is the finding. */
public enum Rule {
    /** 多少天没有更新. */
    SILENCE,
    /**
     * The same of the home page of a site, by the dates it shows. Where nobody looked, the ledger can tell at most that there was no update at
     * all; an update elsewhere proves nothing.
     */
    HOME_SILENCE,
    /** 没有互动功能. */
    NO_INTERACTION,
    /** 没有咨询渠道: of a site; whether what is asked there is answered, the ledger does not say. */
    NO_CHANNEL,
    /** Somebody has to look. */
    BY_HAND,
    /** 站点无法访问: how many visits of a week failed. */
    UNREACHABLE,
    /** 栏目不更新. */
    COLUMN_SILENCE,
    /** 证书快到期. */
    CERTIFICATE,
    /** 打不开的链接. */
    DEAD_LINKS,
    /** 暗链: links to strange sites that readers cannot see. */
    HIDDEN_LINKS,
    /** 外链: links to strange sites. */
    FOREIGN_LINKS,
    /** 页脚标识. */
    FOOT_MARKS,
    /** 软404: what is not there is answered like a page. */
    ANSWERS_ANYTHING,
    /** 首页转走: the address in the ledger ends at another site. */
    SENT_ELSEWHERE,
    /** 认证主体: whom the verification of the platform names is not the sponsor. */
    OTHER_SUBJECT;

    /** Or else somebody has to look. */
    public boolean isJudgedByMachine() {
        return this != BY_HAND;
    }
}
