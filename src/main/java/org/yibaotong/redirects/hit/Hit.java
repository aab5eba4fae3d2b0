package org.yibaotong.redirects.hit;

import java.time.LocalDate;

/** How often an old address was asked for on one day, and answered with one status (访问). */
record Hit(int site, String path, LocalDate day, int status, long count) {}
