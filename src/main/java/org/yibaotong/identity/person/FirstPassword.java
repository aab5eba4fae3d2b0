package org.yibaotong.identity.person;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The password somebody starts with (初始密码): made by chance, shown once, and good for one sign-in.
 *
 * <p>Twelve random signs cannot be guessed whatever the hash costs, so it is the cheapest one: a sheet of thousands of people is
 * taken in within seconds. The password its owner then chooses is hashed at full cost.
 */
public record FirstPassword(String text) {

    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final BCryptPasswordEncoder CHEAP = new BCryptPasswordEncoder(4);

    static FirstPassword next() {
        return new FirstPassword(
                IntStream.range(0, 3).mapToObj(group -> group()).collect(Collectors.joining("-")));
    }

    String hash() {
        return "{bcrypt}" + CHEAP.encode(text);
    }

    @Override
    public String toString() {
        return "FirstPassword[…]";
    }

    private static String group() {
        return sign(UPPER) + sign(LOWER) + sign(UPPER + LOWER + DIGITS) + sign(DIGITS);
    }

    private static String sign(String from) {
        return String.valueOf(from.charAt(RANDOM.nextInt(from.length())));
    }
}
