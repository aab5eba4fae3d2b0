package org.yibaotong.redirects.serving;

import org.yibaotong.redirects.mapping.Kind;

/** What of a mapping is needed to answer by it (要答的). */
record Served(Kind kind, String target, String words, String choices) {}
