package org.yibaotong.archive.crawl;

import java.net.URI;

/** An address whose turn will come (待取网址). */
record Waiting(long number, String address, URI target, int depth, int tries) {}
