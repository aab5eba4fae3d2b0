/** A unit's own application to close accounts (关停申请): one or all in one go, through the levels above. */
@NullMarked
package org.yibaotong.closure.application;

import org.jspecify.annotations.NullMarked;
