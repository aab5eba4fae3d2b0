package org.yibaotong.example.drawing;

/** The side of a person that we see. */
enum View {
    FRONT,
    BACK,
    RIGHT,
    LEFT;

    boolean isSide() {
        return this == RIGHT || this == LEFT;
    }
}
