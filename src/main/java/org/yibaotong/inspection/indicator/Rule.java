package org.yibaotong.inspection.indicator;

/** How an indicator is judged (判断办法). Those of one rule are steps of one ladder: the highest that fails is the finding. */
public enum Rule {
    /** 多少天没有更新. */
    SILENCE,
    /** The same of a whole site: without any update there is none on its home page either, but an update elsewhere proves nothing. */
    HOME_SILENCE,
    /** 没有互动功能. */
    NO_INTERACTION,
    /** 没有咨询渠道: of a site; whether what is asked there is answered, the ledger does not say. */
    NO_CHANNEL,
    /** Somebody has to look. */
    BY_HAND,
    /** The site or the app has to be looked at by machine. */
    BY_PROBE;

    public boolean isJudgedFromTheLedger() {
        return switch (this) {
            case SILENCE, HOME_SILENCE, NO_INTERACTION, NO_CHANNEL -> true;
            case BY_HAND, BY_PROBE -> false;
        };
    }
}
