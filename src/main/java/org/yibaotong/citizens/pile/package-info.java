/** One decision about many things (一批办). */
@NullMarked
package org.yibaotong.citizens.pile;

import org.jspecify.annotations.NullMarked;
