/** The centre's own words to look out for (词表), besides those that come with the program. */
@NullMarked
package org.yibaotong.newsroom.term;

import org.jspecify.annotations.NullMarked;
