package org.yibaotong.identity.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Refusal;

/** What a new password must be (密码规则), as usually tested under GB/T 22239-2019. */
@Component
class PasswordRules {

    /** More than this bcrypt does not read. */
    private static final int BYTES = 72;

    private static final List<IntPredicate> CLASSES = List.of(
            Character::isLowerCase, Character::isUpperCase, Character::isDigit, PasswordRules::isNoLetterOrDigit);

    private final SignInSettings settings;
    private final Set<String> common = readCommon();

    PasswordRules(SignInSettings settings) {
        this.settings = settings;
    }

    void check(String password, String login, String name) {
        var length = password.codePointCount(0, password.length());
        Refusal.when(length < settings.passwordLength(), "password.choose.too-short", settings.passwordLength());
        Refusal.when(password.getBytes(StandardCharsets.UTF_8).length > BYTES, "password.choose.too-long", BYTES);
        Refusal.when(password.codePoints().anyMatch(PasswordRules::cannotBeTyped), "password.choose.strange");
        Refusal.when(
                classes(password) < settings.passwordClasses(),
                "password.choose.too-plain",
                settings.passwordClasses());
        Refusal.when(holds(password, login) || holds(password, name), "password.choose.holds-name");
        Refusal.when(common.contains(password.toLowerCase(Locale.ROOT)), "password.choose.common");
    }

    private static long classes(String password) {
        return CLASSES.stream()
                .filter(one -> password.codePoints().anyMatch(one))
                .count();
    }

    /** Signs, and also letters that have no case, such as Chinese ones. */
    private static boolean isNoLetterOrDigit(int character) {
        return !Character.isDigit(character) && !Character.isLowerCase(character) && !Character.isUpperCase(character);
    }

    private static boolean cannotBeTyped(int character) {
        return Character.isISOControl(character) || !Character.isDefined(character) || isSurrogate(character);
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean holds(String password, String word) {
        return word.length() > 1 && password.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> readCommon() {
        try (var list = new ClassPathResource("identity/common-passwords.txt").getInputStream()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
