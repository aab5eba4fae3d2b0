package org.yibaotong.citizens.signup;

import java.util.List;

/**
 * How many signed up and what they answered, without names.
 *
 * @param said the numbers of seats, of those who wait and of those who came
 */
public record GuestNumbers(String url, String name, String said, boolean isForgotten, List<Tally> tallies) {}
