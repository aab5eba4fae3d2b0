package org.yibaotong.citizens.wishsheet;

/**
 * One drive in numbers.
 *
 * @param untold how many have to be rung up because no short message reached them: that it is their turn, or that their wish was withdrawn
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
