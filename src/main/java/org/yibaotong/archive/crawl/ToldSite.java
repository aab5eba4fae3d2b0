package org.yibaotong.archive.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/** A website of the example city as it stood (示例网站): an old one, in the characters of its time. All of it is made up. */
record ToldSite(String name, byte[] picture) {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int NEWS = 21;

    private static final String STYLE = """
            body { margin: 0; font: 14px/24px SimSun, "Noto Serif CJK SC", serif; color: #333; background: #eef3fa }
            .wrap { width: 94%; max-width: 960px; margin: 0 auto; background: #fff; padding: 0 12px 24px }
            .top { background: #1b5fab; color: #fff; padding: 20px 12px; font-size: 26px }
            .nav a { display: inline-block; padding: 8px 18px; color: #1b5fab }
            h2 { border-left: 4px solid #c00; padding-left: 8px; font-size: 16px }
            img { max-width: 100% }
            """;

    /** One answer of the old server. */
    record Answer(int status, String type, byte[] body, String leadsTo) {}

    Map<String, Answer> answers() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("/", page("首页", home()));
        answers.put("/css/site.css", new Answer(200, "text/css", STYLE.getBytes(UTF_8), ""));
        answers.put("/images/banner.jpg", new Answer(200, "image/jpeg", picture, ""));
        answers.put("/xwzx/", page("新闻中心", list()));
        for (int n = 1; n <= NEWS; n++) {
            answers.put("/xwzx/2019/" + n + ".html", page(headline(n), news(n)));
        }
        answers.put("/bsfw/", page("办事服务", """
                <h2>办事服务</h2><p>不动产登记查询、老年优待证、生育登记，请带身份证到政务服务大厅办理。</p>
                <form action="/bsfw/cx.asp">受理编号 <input name="no"> <input type="submit" value="查询"></form>"""));
        answers.put("/%E9%80%9A%E7%9F%A5%E5%85%AC%E5%91%8A/2018%E5%B9%B4.html", page("2018年通知公告", """
                <h2>2018年通知公告</h2><ul><li>关于老旧小区电梯加装的公告</li><li>关于居民医保缴费的通知</li></ul>"""));
        answers.put("/news", new Answer(301, "text/html", new byte[0], "/xwzx/"));
        return answers;
    }

    private Answer page(String title, String body) {
        var html = """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>%s - %s</title>
                <link rel="stylesheet" href="/css/site.css"><script>document.write(new Date())</script></head>
                <body><div class="top">%s</div><div class="wrap"><div class="nav"><a href="/">首页</a><a href="/xwzx/">新闻中心</a><a href="/bsfw/">办事服务</a><a href="/ldxx/">领导信箱</a></div>%s</div></body></html>
                """.formatted(title, name, name, body);
        return new Answer(200, "text/html", html.getBytes(GBK), "");
    }

    private static String home() {
        return "<p><img src=\"/images/banner.jpg\" alt=\"街景\"></p>" + list();
    }

    private static String list() {
        var list = new StringBuilder("<h2>新闻中心</h2><ul>");
        for (int n = NEWS; n > 0; n--) {
            list.append("<li><a href=\"/xwzx/2019/%d.html\">%s</a> 2019-%02d-12</li>"
                    .formatted(n, headline(n), (n - 1) % 12 + 1));
        }
        return list.append("</ul>").toString();
    }

    private static String news(int n) {
        return "<h2>%s</h2><p>2019-%02d-12　来源：本站</p><p>%s。居民可以到社区居委会问详细安排。</p>"
                .formatted(headline(n), (n - 1) % 12 + 1, headline(n));
    }

    private static String headline(int n) {
        var things = new String[] {"老旧小区改造听取居民意见", "社区食堂开张", "暑期托管班开始报名", "河道清淤本周开工", "夜间门诊延长到九点", "公交线路调整"};
        return "第" + n + "期：" + things[n % things.length];
    }
}
