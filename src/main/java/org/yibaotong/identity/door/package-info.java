/** The door (登录): what still stands between a person and the desk, and what the trail keeps of who came and who could not. */
@NullMarked
package org.yibaotong.identity.door;

import org.jspecify.annotations.NullMarked;
