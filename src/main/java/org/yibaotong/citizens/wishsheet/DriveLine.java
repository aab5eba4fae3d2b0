package org.yibaotong.citizens.wishsheet;

/**
 * One drive in numbers.
 *
 * @param untold of those who hold a wish, how many have to be rung up because no short message reached them
 */
public record DriveLine(
        String name,
        String dueOn,
        long entered,
        long drafts,
        long open,
        long claimed,
        long untold,
        long institution,
        long fulfilled) {}
