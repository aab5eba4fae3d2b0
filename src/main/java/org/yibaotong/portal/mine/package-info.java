/** What is kept of somebody, shown to them alone (我的信息): after a one-time code, by a page no cache keeps. */
@NullMarked
package org.yibaotong.portal.mine;

import org.jspecify.annotations.NullMarked;
