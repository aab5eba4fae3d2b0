package org.yibaotong.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.web.Times;

/** Wishes a test enters for itself in 河西社区, of one child where it says nothing else, and takes away again. */
public class SomeWishes {

    public static final String CHILD = "欧阳念念";
    public static final String TELEPHONE = "13800009999";

    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]*)<");

    private final MockMvcTester mvc;
    private final Signed signed;
    private final JdbcClient jdbc;
    private final List<UUID> entered = new ArrayList<>();
    private @Nullable UUID drive;

    public SomeWishes(MockMvcTester mvc, Signed signed, JdbcClient jdbc) {
        this.mvc = mvc;
        this.signed = signed;
        this.jdbc = jdbc;
    }

    public void takeAway() {
        jdbc.sql("delete from citizens.wish where id = any(:ids)")
                .param("ids", ids())
                .update();
        jdbc.sql("delete from citizens.wish_drive where id = :id")
                .param("id", drive)
                .update();
    }

    /** All that is entered from now on belongs to it. */
    public void begin(String name) {
        var answer = postAs(
                "hejia",
                "/desk/wishes/drives",
                "name",
                name,
                "dueOn",
                LocalDate.now(Times.ZONE).plusDays(30).toString(),
                "institution",
                "团区委",
                "assessment",
                "为了把东西交到孩子手里，需要姓名、学校、监护人和电话，不收别的。加密存放，看一次留一次痕，办完三十天删除，公开的认不出是谁。",
                "assessedBy",
                "何佳",
                "unit",
                "河西社区");
        assertThat(answer).hasStatus(302);
        drive = jdbc.sql("select id from citizens.wish_drive where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    public UUID[] ids() {
        return entered.toArray(UUID[]::new);
    }

    public UUID last() {
        return entered.getLast();
    }

    public String address() {
        return "/desk/wishes/" + last();
    }

    public long published(int parts) {
        draft("一盏台灯", parts);
        assertThat(postAs("luyuan", address() + "/publication")).hasStatus(302);
        return number();
    }

    public long number() {
        return jdbc.sql("select number from citizens.wish where id = :id")
                .param("id", last())
                .query(Long.class)
                .single();
    }

    public String state(long number) {
        return jdbc.sql("select state from citizens.wish where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    /** Of the last one: how many know whose it was, and how many know who gave it. */
    public String secrets() {
        return jdbc.sql("""
                select (select count(*) from citizens.wish_person where wish_id = :id) || '/'
                       || (select count(*) from citizens.claim where wish_id = :id and sealed is not null)
                """).param("id", last()).query(String.class).single();
    }

    public List<Long> numbers() {
        return jdbc.sql("select number from citizens.wish where id = any(:ids) order by number desc")
                .param("ids", ids())
                .query(Long.class)
                .list();
    }

    public void draft(String title, int parts) {
        draft(title, parts, "name", CHILD, "telephone", TELEPHONE);
    }

    /** @param whose the fields that say it */
    public void draft(String title, int parts, String... whose) {
        var answer = postAs("hejia", "/desk/wishes", written(title, parts, whose));
        assertThat(answer).hasStatus(302);
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        entered.add(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    /** The fields of the form, and some more. */
    public String[] written(String title, int parts, String... more) {
        var fields = new ArrayList<>(List.of("drive", drive().toString(), "kind", "GOODS", "title", title));
        fields.addAll(List.of("detail", "晚上写作业用", "ageBand", "FROM_9", "price", "100"));
        fields.addAll(List.of("parts", String.valueOf(parts), "consent", "看过户口簿", "unit", "河西社区"));
        fields.addAll(List.of("guardianship", "PARENT", "verification", "IN_PERSON"));
        fields.addAll(List.of("consentOn", LocalDate.now(Times.ZONE).toString()));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private UUID drive() {
        return drive != null
                ? drive
                : jdbc.sql("select id from citizens.wish_drive order by entered_at limit 1")
                        .query(UUID.class)
                        .single();
    }

    /** @return the code by which the claim is looked up */
    public String claimed(long number, String telephone) throws Exception {
        var answer = post("/wishes/" + number + "/claims", "name", "热心人", "telephone", telephone);
        assertThat(answer).hasStatusOk();
        var found = CODE.matcher(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    public long trail(String act) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", last().toString())
                .query(Long.class)
                .single();
    }

    public MvcTestResult page(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    public MvcTestResult postAs(String login, String address, String... fields) {
        return send(mvc.post().uri(address).with(signed.as(login)).with(csrf()), fields);
    }

    public MvcTestResult post(String address, String... fields) {
        return send(mvc.post().uri(address).header("Sec-Fetch-Site", "same-origin"), fields);
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
