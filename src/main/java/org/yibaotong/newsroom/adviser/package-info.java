/** A proofreading service outside (外部校对服务), if one is named: it is asked about an edition and what it says is for people to judge. */
@NullMarked
package org.yibaotong.newsroom.adviser;

import org.jspecify.annotations.NullMarked;
