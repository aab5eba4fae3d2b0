/** Forms sent after a session had ended (留住的表单): kept until their sender is back. */
@NullMarked
package org.yibaotong.identity.kept;

import org.jspecify.annotations.NullMarked;
