/** Many mappings at once, from a file: looked over line by line, then taken over as a whole. */
@NullMarked
package org.yibaotong.redirects.batch;

import org.jspecify.annotations.NullMarked;
