/** Visits (登录记录): the sessions a person has open, seen and ended by themselves; they end when nobody moves. */
@NullMarked
package org.yibaotong.identity.visit;

import org.jspecify.annotations.NullMarked;
