/** Codes (查询码) that stand for a person who has no account. */
@NullMarked
package org.yibaotong.citizens.code;

import org.jspecify.annotations.NullMarked;
