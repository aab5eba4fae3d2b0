package org.yibaotong.citizens.signup;

import java.util.List;

/**
 * How many signed up and what they answered, without names.
 *
 * @param said the numbers of seats, of those who wait and of those who came
 * @param counted of how many the answers are counted
 */
public record GuestNumbers(
        String url, String name, String said, boolean isForgotten, int counted, List<Tally> tallies) {}
