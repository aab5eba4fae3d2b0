/** Moving an account into another (账号迁移): what has to be done and brought, as a list that is ticked off. */
@NullMarked
package org.yibaotong.closure.merger;

import org.jspecify.annotations.NullMarked;
