package org.yibaotong.redirects.hit;

import java.time.LocalDate;

/**
 * One line of a log (一行日志).
 *
 * @param host empty where the log names none
 * @param path as it was asked for, with its parameters
 */
record Seen(String host, String path, LocalDate day, int status) {}
