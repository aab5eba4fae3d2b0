package org.yibaotong.identity.firstrun;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The code from the console (一次性代码), the same on every node: whoever types it may be answered by another than the one that
 * showed it.
 */
@Repository
class FirstRunCode {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int TRIES = 10;

    private final JdbcClient jdbc;

    FirstRunCode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drawn by the node that is asked first. */
    void show() {
        jdbc.sql("insert into identity.first_run (code) values (:code) on conflict do nothing")
                .param("code", draw())
                .update();
        System.out.println("First run: open /first-run here and type the code " + find().orElseThrow());
    }

    boolean isRight(String typed) {
        var told = typed.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8);
        boolean right = find().filter(code -> MessageDigest.isEqual(code.getBytes(UTF_8), told))
                .isPresent();
        if (!right && isAnotherNow()) {
            show();
        }
        return right;
    }

    /** A stranger who guesses gets a new code after a few tries, and only the console knows it. */
    private boolean isAnotherNow() {
        return jdbc.sql("""
                update identity.first_run
                   set tries = (tries + 1) % :most, code = case when tries + 1 < :most then code else :code end
                returning tries = 0
                """)
                .param("most", TRIES)
                .param("code", draw())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private Optional<String> find() {
        return jdbc.sql("select code from identity.first_run")
                .query(String.class)
                .optional();
    }

    private static String draw() {
        var signs = new SecureRandom()
                .ints(8, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
        return signs.substring(0, 4) + "-" + signs.substring(4);
    }
}
