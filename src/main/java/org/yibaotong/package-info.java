/** 一报通: the program itself; its modules are the packages below. */
@NullMarked
package org.yibaotong;

import org.jspecify.annotations.NullMarked;
