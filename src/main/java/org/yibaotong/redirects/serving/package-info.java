/** Serving: what a request for an old host is answered with, before any other part of the program looks at it. */
@NullMarked
package org.yibaotong.redirects.serving;

import org.jspecify.annotations.NullMarked;
