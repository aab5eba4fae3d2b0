package org.yibaotong.register.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the national file as it is printed.
 *
 * @param unit the unit it is narrowed to, by its id, or null
 * @param unitName as it stands in the field
 * @param isUnknownUnit whether what was typed there means no unit, or several
 * @param isTooLongToSign whether there are more accounts than fit into one paper
 * @param headings of the columns, in their order
 * @param fields what a column may hold
 */
public record NationalPage(
        @Nullable String unit,
        String unitName,
        boolean isUnknownUnit,
        int count,
        boolean isTooLongToSign,
        List<String> headings,
        boolean isOriginal,
        boolean mayChange,
        List<String> fields,
        NationalForm form) {

    public String fileUrl() {
        return "/desk/filings/national/file" + (unit == null ? "" : "?unit=" + unit);
    }
}
