package org.yibaotong.inspection;

/** How far a mistake is that somebody pointed out (找错办到哪一步), as they read it themselves. */
public enum MistakeStage {
    LOOKED_INTO,
    NONE,
    BEING_MENDED,
    /** Its unit says that it is mended. */
    REPORTED,
    MENDED,
    /** The unit disputed it, and was right. */
    DROPPED,
    /** The account itself is over. */
    OVER
}
