package org.yibaotong.web;

/**
 * The template in which the public part of the site says that something is not there. Contributed by whoever owns that part, so
 * that a reader who mistypes an address stays in the house.
 *
 * @param view gets {@code page}, {@code status} and {@code sentence}
 */
public record ErrorLook(String view) {}
