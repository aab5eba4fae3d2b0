package org.yibaotong.citizens.guestlist;

import java.util.List;
import org.yibaotong.citizens.signup.Tally;

/**
 * How many signed up and what they answered, without names.
 *
 * @param said the numbers of seats, of those who wait and of those who came
 * @param counted of how many the answers are counted
 */
public record GuestNumbers(
        String url, String name, String said, boolean isForgotten, int counted, List<Tally> tallies) {}
