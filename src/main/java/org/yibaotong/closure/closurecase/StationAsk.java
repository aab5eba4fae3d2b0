package org.yibaotong.closure.closurecase;

/**
 * What a station asks for (这一站要什么), as its form prints it. Whether enough was brought, {@link ClosureCase} decides.
 *
 * @param advice what to do first
 * @param words what is to be written
 * @param hint what to write where there is nothing to say, or empty
 * @param link what is to be linked; empty where no link is asked for
 * @param known the link that stands there already, or empty
 * @param file what is to be handed in; empty where no file is asked for
 */
public record StationAsk(Advice advice, String words, String hint, String link, String known, String file) {

    private static final String OTHERWISE = "要说明的";
    private static final String PROOF = "凭证";

    /**
     * A sentence or two, with a link in the middle where there is one.
     *
     * @param url where the link leads; empty where there is none
     */
    public record Advice(String before, String url, String linked, String after) {

        static Advice of(String words) {
            return new Advice(words, "", "", "");
        }
    }

    /** @param period what the counter says of the notice */
    static StationAsk of(CaseStation station, CasePage.Notice told, CasePage.Archived archived, String period) {
        return switch (station) {
            case DECISION -> words("集体讨论过，或者主要负责人批准了，再记这一站。", "批准文号，或者哪个会、谁同意的").withFile(PROOF);
            case SERVICES ->
                words("每一项服务都定好了去处。写一句群众看得懂的话，公告和旧门新门页都用它。", "群众以后去哪里").withLink("新去处的链接", "");
            case NOTICE ->
                words(
                                new Advice(
                                        period + "。公告已经按模板写好，", told.url(), "先看一遍", "；记下这一站，门户上就贴出来。贴之前会把每个新去处打开看一遍。"),
                                "还贴在哪里")
                        .withLink("公告的链接", told.address())
                        .withFile(PROOF);
            case LAST_POST ->
                words(
                                new Advice("发最后一篇，改自动回复和菜单，把印出去的旧码换掉或贴上新去处。", told.url(), "要发的话和新的二维码在这里", "。"),
                                "印出去的旧码在哪里、怎么处理的")
                        .withHint("没有印过，就写“没有印过”")
                        .withLink("最后一篇的链接", "")
                        .withFile(PROOF);
            case STOP -> words("停更以后期限就开始算。到期前七天还没注销，每个工作日提醒经办人。", OTHERWISE);
            case ARCHIVE ->
                words(archive(archived), archived.isVerified() ? "要说明的（可以不写）" : "存在哪里，或者为什么不存")
                        .withFile(PROOF);
            case CANCELLATION ->
                words("在平台上办注销，解除第三方授权，留好凭证。记下以后就撤不回来了。", OTHERWISE)
                        .withLink("凭证的链接", "")
                        .withFile("注销凭证");
            case NOT_FOUND ->
                words("在平台里和搜索引擎里都搜一遍名字和账号。搜不到，关停才算数。", "在哪里、用什么词搜过").withFile(PROOF);
            case DOMAIN ->
                words("域名、ICP备案、公安备案都要注销，闲置的域名会被人拿去用。", "域名和备案号各是哪天注销的").withFile(PROOF);
            case WATCH -> words("名字、账号和旧码没有人冒用，就可以办结。", OTHERWISE);
        };
    }

    private static Advice archive(CasePage.Archived archived) {
        if (archived.isVerified()) {
            return new Advice("存档核对过，是完整的：", archived.url(), archived.words(), "。记下这一站就行。");
        }
        return archived.url().isEmpty()
                ? new Advice("", archived.begin(), "先把内容存下来", "、核对好，再去注销。不存或者存在别处的，下面写清楚存在哪里、为什么。")
                : new Advice("", archived.url(), "存档", "还没有核对完整。先存完、核对；要是另有地方存着，下面写清楚。");
    }

    private static StationAsk words(String advice, String words) {
        return words(Advice.of(advice), words);
    }

    private static StationAsk words(Advice advice, String words) {
        return new StationAsk(advice, words, "", "", "", "");
    }

    private StationAsk withHint(String hint) {
        return new StationAsk(advice, words, hint, link, known, file);
    }

    private StationAsk withLink(String link, String known) {
        return new StationAsk(advice, words, hint, link, known, file);
    }

    private StationAsk withFile(String file) {
        return new StationAsk(advice, words, hint, link, known, file);
    }

    /** What was typed, or else what is known. */
    public String link(StationForm typed) {
        var link = StationForm.or(typed.link());
        return link.isEmpty() ? known : link;
    }
}
