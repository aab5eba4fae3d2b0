package org.yibaotong.example.drawing;

/** Somebody in a picture: a look, a pose, the side we see, and perhaps a thing in the hand. */
record Person(Look look, Pose pose, View view, Prop prop) {

    static Person adult(Chance chance) {
        return of(Look.adult(chance));
    }

    static Person elder(Chance chance) {
        return of(Look.elder(chance));
    }

    static Person child(Chance chance) {
        return of(Look.child(chance));
    }

    static Person of(Look look) {
        return new Person(look, Pose.STANDING, View.FRONT, Prop.NOTHING);
    }

    Person doing(Pose pose) {
        return new Person(look, pose, view, prop);
    }

    Person seen(View view) {
        return new Person(look, pose, view, prop);
    }

    Person holding(Prop prop) {
        return new Person(look, pose, view, prop);
    }

    /** Sits behind a table or a chair back, whatever the arms are doing. */
    void sitting(Canvas c, double x, double feet, double height) {
        paint(c, x, feet + height * (Pose.SEATED.sink - pose.sink) / 100, height);
    }

    /** Stands on the point; the height is that of a grown-up standing straight. */
    void paint(Canvas c, double x, double feet, double height) {
        double size = height / 100;
        c.oval(Palette.veil(Palette.SHADOW, 0.14), x, feet, 20 * size, 3.2 * size);
        c.at(x, feet, view == View.LEFT ? -size : size, size, () -> new Body(c, this).paint());
    }
}
