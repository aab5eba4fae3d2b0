/** The ledger as others see it: other modules, and the public. */
@NullMarked
package org.yibaotong.register.directory;

import org.jspecify.annotations.NullMarked;
