/** The chain (留痕链): lines tied to each other by their hashes, written with what they tell of, and checked. */
@NullMarked
package org.yibaotong.audit.chain;

import org.jspecify.annotations.NullMarked;
