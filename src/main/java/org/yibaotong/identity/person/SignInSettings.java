package org.yibaotong.identity.person;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rules of signing in ({@code yibaotong.sign-in.*}). Defaults are the values usually tested under GB/T 22239-2019: five wrong
 * passwords shut the door, ten idle minutes end the session.
 */
@ConfigurationProperties("yibaotong.sign-in")
public record SignInSettings(
        @DefaultValue("5") int attempts,
        @DefaultValue("5m") Duration lock,
        @DefaultValue("10m") Duration idle,
        @DefaultValue("8") int passwordLength,
        @DefaultValue("3") int passwordClasses,
        @DefaultValue("90d") Duration passwordAge) {}
