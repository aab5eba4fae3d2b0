package org.yibaotong.citizens;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of somebody who proved a telephone or an address (我的信息), and what they may ask about it. */
public interface OwnData {

    /** @param pass from {@link PublicContacts} */
    Mine of(String pass);

    /** At once (撤回同意). */
    void withdraw(String pass, String what, String id);

    /** Answered by a day that is told. */
    void ask(String pass, String kind, String words);

    /** @param contact as much of it as its owner needs to know it again */
    record Mine(String contact, List<Line> lines, List<Asked> asked) {}

    /**
     * @param what its code
     * @param word what it is called
     * @param mayWithdraw whether there is a consent to take back
     */
    record Line(String what, String word, String id, String name, String until, String url, boolean mayWithdraw) {

        public boolean isMessage() {
            return what.equals("MESSAGE");
        }
    }

    record Asked(
            long number,
            String kind,
            String state,
            String words,
            LocalDate askedOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            String answer) {}
}
