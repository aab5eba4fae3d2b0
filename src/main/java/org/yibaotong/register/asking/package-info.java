/** Asking for a filing (申请备案): for a new account by its link, or from the page of one that exists. */
@NullMarked
package org.yibaotong.register.asking;

import org.jspecify.annotations.NullMarked;
