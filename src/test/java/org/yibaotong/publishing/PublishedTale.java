package org.yibaotong.publishing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalTime;
import java.time.*;
import java.util.*;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.example.*;
import org.yibaotong.files.*;
import org.yibaotong.newsroom.*;
import org.yibaotong.newsroom.SignedOffStories.*;
import org.yibaotong.text.StoryHtml;

@Component
@Order(54)
class PublishedTale implements Chapter {
    final ToldStories told; final Signed signed; final StoredFiles files; final org.springframework.jdbc.core.simple.JdbcClient jdbc; final org.yibaotong.identity.People people; final org.yibaotong.identity.Units units;
    PublishedTale(ToldStories told, Signed signed, StoredFiles files, org.springframework.jdbc.core.simple.JdbcClient jdbc, org.yibaotong.identity.People people, org.yibaotong.identity.Units units) { this.told = told; this.signed = signed; this.files = files; this.jdbc = jdbc; this.people=people; this.units=units; }
    @Override
    public void tell(ExampleCity city) {
        if (jdbc.sql("select count(*) from publishing.publication").query(Long.class).single() > 0) return;
        var by = signed.person("guming");
        for (var s : city.published().reversed()) {
            var day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(s.daysAgo());
            var at = day.atTime(LocalTime.parse(s.time())).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
            var html = new StringBuilder();
            for (var b0 : s.body()) {
                var b = ToldDates.fillAll(b0, day);
                if (b.containsKey("p")) html.append("<p>" + b.get("p") + "</p>");
                if (b.containsKey("h")) html.append("<h2>" + b.get("h") + "</h2>");
                if (b.containsKey("quote")) html.append("<blockquote><p>" + b.get("quote") + "</p></blockquote>");
                if (b.containsKey("list")) { html.append("<ul>"); for (var i : (List<?>) b.get("list")) html.append("<li>" + i + "</li>"); html.append("</ul>"); }
                if (b.containsKey("table")) { html.append("<table><thead>"); boolean h = true; for (var r : (List<?>) b.get("table")) { html.append("<tr>"); for (var c : (List<?>) r) html.append(h ? "<th>" + c + "</th>" : "<td>" + c + "</td>"); html.append("</tr>"); if (h) html.append("</thead><tbody>"); h = false; } html.append("</tbody></table>"); }
                if (b.containsKey("picture")) { var f = draw(b.get("picture") + "" + b.get("seed"), by); html.append("<figure><img src=\"/files/" + f + "/large\" alt=\"" + b.get("caption") + "\"><figcaption>" + b.get("caption") + "</figcaption></figure>"); }
            }
            var credits = new ArrayList<Credit>();
            for (var src : s.sources()) { var p = people.get(signed.person(src.author())); credits.add(new Credit("来稿", units.get(p.unit()).shortName() + " " + p.name())); }
            credits.add(new Credit("编辑", people.get(signed.person(s.editor())).name()));
            for (int i = 0; i < 3; i++) credits.add(new Credit(List.of("初审","复审","终审").get(i), people.get(signed.person(s.reviewers().get(i))).name()));
            var st = told.story(s.headline(), StoryHtml.clean(html.toString()));
            var full = new SignedOffStory(st.story(), 1, st.sha256(), s.headline(), ToldDates.fill(s.summary(), day), s.topic(), st.body(), draw(s.cover().scene() + s.cover().seed(), by), st.unit(), credits, List.of(), at);
            told.signOff(full);
            if (s.correction() != null) { var e2 = ToldStories.edition(full, 2, s.headline(), full.body()); e2 = new SignedOffStory(e2.story(), 2, e2.sha256(), e2.headline(), e2.summary(), e2.topic(), e2.body(), e2.cover(), e2.unit(), e2.credits(), List.of(), at.plus(Duration.ofHours(s.correction().hoursAfter()))); told.correct(e2, s.correction().note()); }
            if (s.withdrawal() != null) told.withdraw(full, s.withdrawal().reason());
        }
    }
    FileId draw(String what, org.yibaotong.shared.PersonId by) {
        try {
            var r = new Random(what.hashCode());
            var im = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
            var g = im.createGraphics();
            g.setColor(new Color(200 + r.nextInt(50), 200 + r.nextInt(50), 190 + r.nextInt(50))); g.fillRect(0, 0, 1600, 900);
            for (int i = 0; i < 14; i++) { g.setColor(new Color(60 + r.nextInt(160), 60 + r.nextInt(140), 60 + r.nextInt(140))); g.fillRoundRect(r.nextInt(1400), 300 + r.nextInt(400), 80 + r.nextInt(200), 100 + r.nextInt(400), 40, 40); }
            g.dispose();
            var out = new ByteArrayOutputStream(); ImageIO.write(im, "jpg", out);
            return files.keepPicture(out.toByteArray(), by).id();
        } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
    }
}
