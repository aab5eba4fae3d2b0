/** Backup (备份) and restore (恢复) of the whole data folder, from the command line. */
@NullMarked
package org.yibaotong.database.backup;

import org.jspecify.annotations.NullMarked;
