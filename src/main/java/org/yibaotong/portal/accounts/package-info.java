/** The directory of official accounts (官方账号名录), and whether a pasted link is one of them. */
@NullMarked
package org.yibaotong.portal.accounts;

import org.jspecify.annotations.NullMarked;
