package org.yibaotong.example.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The pictures of the example world: drawn by name and seed, in place of photographs (示例配图). */
public final class Scenes {

    private static final Map<String, Scene> SCENES = new LinkedHashMap<>();

    static {
        SCENES.put("wishwall", HelpingScenes::wishwall);
        SCENES.put("elevator", HousingScenes::elevator);
        SCENES.put("canteen", FoodScenes::canteen);
        SCENES.put("nightlamp", StreetScenes::nightlamp);
        SCENES.put("bus", StreetScenes::bus);
        SCENES.put("roadworks", WorkScenes::roadworks);
        SCENES.put("market", FoodScenes::market);
        SCENES.put("clinic", CareScenes::clinic);
        SCENES.put("school", LearningScenes::school);
        SCENES.put("river", WaterScenes::river);
        SCENES.put("park", GreenScenes::park);
        SCENES.put("library", LearningScenes::library);
        SCENES.put("meeting", HallScenes::meeting);
        SCENES.put("courtyard", HousingScenes::courtyard);
        SCENES.put("eldervisit", CareScenes::eldervisit);
        SCENES.put("sports", YardScenes::sports);
        SCENES.put("dance", PlazaScenes::dance);
        SCENES.put("recycling", YardScenes::recycling);
        SCENES.put("rainstorm", WaterScenes::rainstorm);
        SCENES.put("field", GreenScenes::field);
        SCENES.put("festival", PlazaScenes::festival);
        SCENES.put("lecture", HallScenes::lecture);
        SCENES.put("volunteers", HelpingScenes::volunteers);
        SCENES.put("workshop", WorkScenes::workshop);
    }

    private Scenes() {}

    public static Set<String> names() {
        return Collections.unmodifiableSet(SCENES.keySet());
    }

    /** Any other shape than 16 to 9 shows the middle of the picture. */
    public static BufferedImage draw(String scene, int seed, int width, int height) {
        var painter = SCENES.get(scene);
        if (painter == null) {
            throw new IllegalArgumentException("No such scene: " + scene);
        }
        // The order of bytes that the JPEG writer takes fastest.
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        try {
            cover(graphics, width, height);
            painter.paint(new Canvas(graphics, new Chance(scene, seed)));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    public static byte[] jpeg(String scene, int seed, int width, int height) {
        return Jpeg.encode(draw(scene, seed, width, height));
    }

    private static void cover(Graphics2D graphics, int width, int height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double scale = Math.max((double) width / Canvas.WIDTH, (double) height / Canvas.HEIGHT);
        graphics.translate(width / 2.0, height / 2.0);
        graphics.scale(scale, scale);
        graphics.translate(-Canvas.WIDTH / 2.0, -Canvas.HEIGHT / 2.0);
    }
}
