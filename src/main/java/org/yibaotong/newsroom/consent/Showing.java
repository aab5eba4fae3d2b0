package org.yibaotong.newsroom.consent;

/** Whom a picture shows, and what allows to show them (照片里的人). 民法典第1018—1020条, 未成年人保护法第49条. */
public enum Showing {
    NOBODY("没有能认出来的人", "风景、物件、背影"),
    AGREED("有，本人同意公开", "民法典第1019条"),
    GUARDED("有未成年人，监护人同意公开", "个人信息保护法第31条"),
    REPORTED("有，新闻报道避不开", "民法典第1020条第2项，未成年人不适用"),
    ON_DUTY("有，单位履职必须公开", "民法典第1020条第3项，未成年人不适用"),
    IN_PUBLIC("有，公共场合的大场面避不开", "民法典第1020条第4项，未成年人不适用"),
    REFUSED("有，没有同意，或者还没问到", "换一张，或者打上马赛克再传");

    private final String chinese;
    private final String basis;

    Showing(String chinese, String basis) {
        this.chinese = chinese;
        this.basis = basis;
    }

    public String chinese() {
        return chinese;
    }

    public String basis() {
        return basis;
    }

    boolean isAllowed() {
        return this != REFUSED;
    }

    /** Consent is worth what can be shown of it. */
    boolean needsNote() {
        return this == AGREED || this == GUARDED;
    }
}
