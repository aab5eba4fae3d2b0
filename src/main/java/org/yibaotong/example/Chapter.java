package org.yibaotong.example;

/** One module's part of the example world, told in the order of {@link org.springframework.core.annotation.Order}. */
public interface Chapter {

    /** Whether there is already something where this would write; the world is only told to an empty database. */
    default boolean isTold() {
        return false;
    }

    void tell(ExampleCity city);
}
