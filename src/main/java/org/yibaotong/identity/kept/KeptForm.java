package org.yibaotong.identity.kept;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A form that could not be taken in when it came (没送出去的内容), kept until its sender is back.
 *
 * @param address where it was going, on this site
 */
public record KeptForm(String address, List<Field> fields, Instant at) implements Serializable {

    private static final Pattern FOR_PROGRAMS = Pattern.compile("[A-Za-z0-9_:.+-]{1,80}");

    /** One field as it was sent; a name may come more than once. */
    public record Field(String name, String value) implements Serializable {

        /** For reading over before sending again. */
        public String brief() {
            return value.length() <= 200 ? value : value.substring(0, 200) + "…（共" + value.length() + "个字符）";
        }
    }

    /** What people read; marks and numbers that only the page itself needs are sent again all the same. */
    public List<Field> readable() {
        return fields.stream()
                .filter(field -> !field.value().isBlank()
                        && !FOR_PROGRAMS.matcher(field.value()).matches())
                .toList();
    }
}
