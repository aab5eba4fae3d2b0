/** Old door, new door (旧门新门): what everybody may know of a closed account, and what they answer. */
@NullMarked
package org.yibaotong.closure.moved;

import org.jspecify.annotations.NullMarked;
