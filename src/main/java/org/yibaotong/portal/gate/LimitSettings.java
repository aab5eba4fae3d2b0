package org.yibaotong.portal.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many forms may come within ten minutes, and of some of them fewer ({@code yibaotong.limits.*}). Behind one network address a whole
 * school or a mobile network's customers may be; a session is one browser, from its second form on.
 *
 * @param codesPerAddress one-time codes sent within an hour; to one telephone go five, whoever asks
 * @param guessesPerAddress codes tried within ten minutes
 * @param messagesPerAddress messages written within a day
 * @param formsAtOnce how many are dealt with at a time: fewer than the database has connections for the program
 */
@ConfigurationProperties("yibaotong.limits")
record LimitSettings(
        @DefaultValue("600") int perAddress,
        @DefaultValue("60") int perSession,
        @DefaultValue("60") int codesPerAddress,
        @DefaultValue("10") int codesPerSession,
        @DefaultValue("300") int guessesPerAddress,
        @DefaultValue("30") int guessesPerSession,
        @DefaultValue("200") int messagesPerAddress,
        @DefaultValue("20") int messagesPerSession,
        @DefaultValue("6") int formsAtOnce) {

    int perAddress(Costly what) {
        return switch (what) {
            case SENDS_A_CODE -> codesPerAddress;
            case OPENS_BY_CODE -> guessesPerAddress;
            case BRINGS_A_MESSAGE -> messagesPerAddress;
        };
    }

    int perSession(Costly what) {
        return switch (what) {
            case SENDS_A_CODE -> codesPerSession;
            case OPENS_BY_CODE -> guessesPerSession;
            case BRINGS_A_MESSAGE -> messagesPerSession;
        };
    }
}
