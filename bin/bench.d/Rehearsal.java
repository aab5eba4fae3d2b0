import java.util.List;

/**
 * A day in short ({@code Rehearsal SITE}): what people of the example city open and send most, so that the JVM learns which methods are
 * worth compiling before the first real one comes.
 */
class Rehearsal {

    private static final int TIMES = 30;

    public static void main(String[] arguments) throws Exception {
        var site = arguments[0];
        var reader = new Visitor(site);
        var article = Visitor.first(reader.get("/news"), "href=\"(/news/\\d+)\"");
        visit(reader, List.of("/", "/news", article, "/search?q=%E7%A4%BE%E5%8C%BA"));
        visit(Visitor.signedIn(site, "luyuan"), List.of("/desk", "/desk/pool", "/desk/stories"));
        visit(Visitor.signedIn(site, "hejia"), List.of("/desk/submissions"));
        Submit.main(new String[] {site, "page", String.valueOf(TIMES), "hejia", "zhouxiaolan"});
    }

    private static void visit(Visitor visitor, List<String> pages) throws Exception {
        for (int turn = 0; turn < TIMES; turn++) {
            for (var page : pages) {
                visitor.get(page);
            }
        }
    }
}
