/** Accounts that are stopped and not yet cancelled (停更没注销): whoever keeps the ledger is told of those whose day has passed. */
@NullMarked
package org.yibaotong.register.stopped;

import org.jspecify.annotations.NullMarked;
