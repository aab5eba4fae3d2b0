package org.yibaotong.identity.person;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yibaotong.shared.Role;

/**
 * Rules of signing in ({@code yibaotong.sign-in.*}). Defaults are the values usually tested under GB/T 22239-2019: five wrong
 * passwords shut the door, ten idle minutes end the session.
 *
 * @param idle without a person's doing anything for so long, the session ends
 * @param limit after so long it ends in any case
 * @param passwordAge after so long a new password is asked for; zero never asks
 * @param passwordHistory so many former passwords are not taken again
 * @param attemptsPerAddress so many failures from one network address within ten minutes make it wait
 * @param secondFactor the roles that need a second factor; the default is all administrators and the final reviewers, and
 *     nobody in the example world
 */
@ConfigurationProperties("yibaotong.sign-in")
public record SignInSettings(
        @DefaultValue("5") int attempts,
        @DefaultValue("5m") Duration lock,
        @DefaultValue("10m") Duration idle,
        @DefaultValue("12h") Duration limit,
        @DefaultValue("8") int passwordLength,
        @DefaultValue("3") int passwordClasses,
        @DefaultValue("90d") Duration passwordAge,
        @DefaultValue("5") int passwordHistory,
        @DefaultValue("100") int attemptsPerAddress,
        @Nullable Set<Role> secondFactor) {}
