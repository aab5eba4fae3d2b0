package org.yibaotong.newsroom.picture;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.files.Cutting;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.Rendition;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The page on which one cut of a picture is drawn by hand (手工裁切), or left to the point of interest again. */
@Controller
@RequestMapping("/desk/stories/{id}/pictures/{picture}/cuts/{shape}")
@Allow(Role.EDITOR)
class HandCutController {

    private final Stories stories;
    private final StoryHeads heads;
    private final PicturePoints points;
    private final PictureCuts cuts;
    private final CutDesk desk;

    HandCutController(Stories stories, StoryHeads heads, PicturePoints points, PictureCuts cuts, CutDesk desk) {
        this.stories = stories;
        this.heads = heads;
        this.points = points;
        this.cuts = cuts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable StoryId id, @PathVariable String picture, @PathVariable String shape, Actor actor) {
        return page(id, FileId.of(picture), shape(shape), null, actor);
    }

    @PostMapping
    ModelAndView draw(
            @PathVariable StoryId id,
            @PathVariable String picture,
            @PathVariable String shape,
            HandCutForm form,
            Actor actor,
            RedirectAttributes flash) {
        var file = FileId.of(picture);
        var cut = shape(shape);
        return Attempt.at(() -> desk.draw(id, file, cut, form, actor), "width", "small")
                .then(back(id), "存好了，裁出来是这样", flash, () -> page(id, file, cut, form, actor));
    }

    @PostMapping("/release")
    String release(
            @PathVariable StoryId id,
            @PathVariable String picture,
            @PathVariable String shape,
            Actor actor,
            RedirectAttributes flash) {
        desk.release(id, FileId.of(picture), shape(shape), actor);
        flash.addFlashAttribute("toast", "又按焦点自动裁了");
        return "redirect:" + back(id);
    }

    private ModelAndView page(StoryId id, FileId file, Rendition shape, @Nullable HandCutForm typed, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR));
        var picture = desk.picture(id, file, actor);
        var drawn = cuts.of(file, shape);
        var now = drawn.orElseGet(() -> Cutting.of(picture, shape).around(points.of(file)));
        var page = HandCutPage.of(heads.of(story, actor), picture, shape, now, drawn.isPresent(), typed);
        return new ModelAndView("newsroom/picture/cut", Map.of("cut", page));
    }

    private static Rendition shape(String code) {
        return Rendition.SHAPES.stream()
                .filter(shape -> shape.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("shape", code));
    }

    private static String back(StoryId id) {
        return "/desk/stories/" + id + "/pictures";
    }
}
