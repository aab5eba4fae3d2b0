/** Telling those who grant roles that somebody went to another unit (调动). */
@NullMarked
package org.yibaotong.notices.moved;

import org.jspecify.annotations.NullMarked;
