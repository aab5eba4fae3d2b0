package org.yibaotong.citizens;

/**
 * The days residents are promised (承诺的天数), as this place has set them: what a page says and what is kept are one number.
 *
 * @param acceptDays working days until a message is taken on or referred
 * @param replyDays working days until it is answered
 * @param askDays days after the answer until those who wrote or ask the same are asked whether it is solved
 * @param claimDays days until what was claimed is handed over
 * @param wishKeepDays days after the end of a wish when nobody is known any more
 * @param requestDays working days until a request about own data is answered
 * @param messageKept how long after a message ended what tells of its writer is kept
 */
public record Promises(
        int acceptDays,
        int replyDays,
        int askDays,
        int claimDays,
        int wishKeepDays,
        int requestDays,
        String messageKept) {}
