/** The closure case (关停办理): one account or website on its way from the decision to the end of the watch. */
@NullMarked
package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.NullMarked;
