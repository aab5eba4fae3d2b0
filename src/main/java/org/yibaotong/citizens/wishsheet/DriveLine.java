package org.yibaotong.citizens.wishsheet;

/** One drive in numbers. */
public record DriveLine(
        String name,
        String dueOn,
        long entered,
        long drafts,
        long open,
        long claimed,
        long institution,
        long fulfilled) {}
