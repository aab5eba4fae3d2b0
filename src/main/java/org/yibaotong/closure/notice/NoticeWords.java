package org.yibaotong.closure.notice;

import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What of a notice only people know (公告要写的).
 *
 * @param basis by which rule it is closed
 * @param telephone who answers questions
 * @param remains what becomes of what was published, and of messages nobody answered yet
 */
record NoticeWords(String basis, String telephone, String remains) {

    private static final int LONGEST = 300;
    private static final int TELEPHONE_LONGEST = 60;

    NoticeWords {
        basis = PlainText.line(basis);
        telephone = PlainText.line(telephone);
        remains = PlainText.line(remains);
        Refusal.when(basis.isEmpty(), "closure-notice.basis.missing");
        Refusal.when(telephone.isEmpty(), "closure-notice.telephone.missing");
        Refusal.when(remains.isEmpty(), "closure-notice.remains.missing");
        Refusal.when(PlainText.length(basis) > LONGEST, "closure-notice.too-long", LONGEST);
        Refusal.when(PlainText.length(remains) > LONGEST, "closure-notice.too-long", LONGEST);
        Refusal.when(PlainText.length(telephone) > TELEPHONE_LONGEST, "closure-notice.too-long", TELEPHONE_LONGEST);
    }
}
