package org.yibaotong.inspection.look;

import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.Asked;

/**
 * A look that is done (检测).
 *
 * @param known what the site said of its home page for asking again
 */
public record Looked(Look look, Asked.@Nullable Known known) {}
