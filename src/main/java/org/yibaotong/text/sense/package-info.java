/** What headlines and leads mean (句意), read by a small model that comes with the program. */
@NullMarked
package org.yibaotong.text.sense;

import org.jspecify.annotations.NullMarked;
