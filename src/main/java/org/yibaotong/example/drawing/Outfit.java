package org.yibaotong.example.drawing;

/** What somebody wears over shirt and trousers. */
enum Outfit {
    PLAIN,
    JACKET,
    VEST,
    STRIPED_VEST,
    APRON,
    COAT,
    SKIRT,
    DRESS
}
