/** The clerk's pages of wishes (微心愿): the list, one of them, writing it down, and what may be read with leave. */
@NullMarked
package org.yibaotong.citizens.wishsheet;

import org.jspecify.annotations.NullMarked;
