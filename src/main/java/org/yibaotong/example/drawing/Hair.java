package org.yibaotong.example.drawing;

/** How somebody wears the hair. */
enum Hair {
    SHORT,
    PARTED,
    BOB,
    BUN,
    TAIL,
    CURLS,
    BALD
}
