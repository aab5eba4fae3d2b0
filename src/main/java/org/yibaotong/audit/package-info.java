/** The tamper-evident trail (留痕): every decision, in the transaction that made it, chained by hashes. */
@ApplicationModule(allowedDependencies = {"sheets", "text", "shared", "web"})
@NullMarked
package org.yibaotong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
