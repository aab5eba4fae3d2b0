/** Those who ask the same as a message (我也问): counted and not known, and told of its answer where they left how they are reached. */
@NullMarked
package org.yibaotong.citizens.follower;

import org.jspecify.annotations.NullMarked;
