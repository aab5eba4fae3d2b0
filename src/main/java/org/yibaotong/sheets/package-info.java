/**
 * Tables as people keep them (表格): Excel and CSV, read as hostile input into rows of plain text, and written to be handed back.
 */
@ApplicationModule(allowedDependencies = {"text", "shared"})
@NullMarked
package org.yibaotong.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
