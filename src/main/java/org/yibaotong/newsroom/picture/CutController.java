package org.yibaotong.newsroom.picture;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The page 图片裁切 of a story: one presses on what must stay in the picture, and sees the cuts. */
@Controller
@RequestMapping("/desk/stories/{id}/pictures")
@Allow(Role.EDITOR)
class CutController {

    private final Stories stories;
    private final StoryHeads heads;
    private final PicturePoints points;
    private final PictureCuts cuts;
    private final CutDesk desk;

    CutController(Stories stories, StoryHeads heads, PicturePoints points, PictureCuts cuts, CutDesk desk) {
        this.stories = stories;
        this.heads = heads;
        this.points = points;
        this.cuts = cuts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable StoryId id, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR));
        var lines = desk.pictures(id, actor).stream()
                .map(picture -> CutLine.of(picture, points.of(picture.id()), cuts))
                .toList();
        return new ModelAndView("newsroom/picture/show", Map.of("head", heads.of(story, actor), "lines", lines));
    }

    /**
     * A browser says itself where a picture was pressed, also without a script.
     *
     * @param spot one of nine fields, for whoever presses no picture
     */
    @PostMapping("/{picture}/point")
    String point(
            @PathVariable StoryId id,
            @PathVariable String picture,
            @RequestParam(name = "at.x", required = false) @Nullable Integer x,
            @RequestParam(name = "at.y", required = false) @Nullable Integer y,
            @RequestParam(defaultValue = "1") int spot,
            Actor actor,
            RedirectAttributes flash) {
        var file = FileId.of(picture);
        desk.point(id, file, x == null || y == null ? field(spot) : pressed(id, file, x, y, actor), actor);
        flash.addFlashAttribute("toast", "焦点改好了，裁出来是这样");
        return "redirect:/desk/stories/" + id + "/pictures";
    }

    private PointOfInterest pressed(StoryId id, FileId file, int x, int y, Actor actor) {
        int height = CutLine.height(desk.picture(id, file, actor));
        return new PointOfInterest(share(x, CutLine.WIDTH), share(y, height));
    }

    private static double share(int at, int of) {
        return Math.clamp(at / (double) of, 0, 1);
    }

    /** Its middle; the fields are counted from the left above. */
    private static PointOfInterest field(int spot) {
        int one = Math.clamp(spot, 0, CutLine.ROWS * CutLine.ROWS - 1);
        return new PointOfInterest(
                (one % CutLine.ROWS + 0.5) / CutLine.ROWS, (one / CutLine.ROWS + 0.5) / CutLine.ROWS);
    }
}
