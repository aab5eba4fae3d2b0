package org.yibaotong.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.search.Found;
import org.yibaotong.search.Marked;
import org.yibaotong.search.Question;
import org.yibaotong.search.Sample;
import org.yibaotong.search.SearchDocument;
import org.yibaotong.search.SearchDocuments;

/** What an index does, whatever engine it stands on: the same questions have the same answers in the same order. */
abstract class IndexContract {

    private final Notes notes = new Notes();
    private Engine engine;
    private CloseableSearchMapping mapping;
    private HibernateIndex index;

    /** With nothing in it. */
    abstract Engine engine(List<SearchDocuments<?>> documents);

    @BeforeEach
    void open() {
        engine = engine(List.of(notes));
        mapping = IndexSetup.open(engine, List.of(notes));
        index = new HibernateIndex(mapping);
        reindex().clear(notes);
    }

    @AfterEach
    void close() {
        mapping.close();
    }

    @Test
    void wordsInsideASentenceAreFound() {
        index.put(new Note("1", "全县春耕备耕工作推进会召开", "农业", 1));
        assertThat(ask("春耕").ids()).containsExactly("1");
        assertThat(ask("备耕工作").ids()).containsExactly("1");
        assertThat(ask("秋收").ids()).isEmpty();
    }

    @Test
    void whatIsOlderIsLeftOutOfWhatIsFoundAndOfWhatIsCounted() {
        index.put(new Note("1", "渡口路铺沥青", "交通", 100));
        index.put(new Note("2", "渡口社区食堂", "社区", 200));
        var found =
                index.search(question("渡口").since(Instant.ofEpochSecond(150)).counting("topic"));
        assertThat(found.ids()).containsExactly("2");
        assertThat(found.counts()).isEqualTo(Map.of("社区", 1L));
    }

    @Test
    void allWordsMustBeThere() {
        index.put(new Note("1", "渡口路铺沥青", "交通", 1));
        index.put(new Note("2", "渡口社区食堂", "社区", 2));
        assertThat(ask("渡口　沥青").ids()).containsExactly("1");
    }

    @Test
    void wordsMayStandInDifferentFields() {
        index.put(new Note("1", "渡口路铺沥青", "公交三路绕行", "交通", 1));
        assertThat(ask("沥青 绕行").ids()).containsExactly("1");
    }

    @Test
    void ofManyWordsMostMustBeThere() {
        index.put(new Note("1", "渡口路今晚铺沥青，公交绕行", "交通", 1));
        assertThat(ask("渡口 沥青 公交 改道").ids()).containsExactly("1");
        assertThat(ask("渡口 沥青 地铁 改道").ids()).isEmpty();
    }

    @Test
    void aCharacterBetweenTheWordsHidesNothing() {
        index.put(new Note("1", "渡口巷的九盏灯", "社区", 1));
        index.put(new Note("2", "渡口巷亮起了九盏灯", "社区", 2));
        index.put(new Note("3", "渡口巷停水", "社区", 3));
        assertThat(ask("渡口巷九盏灯").ids()).containsExactly("2", "1");
    }

    @Test
    void whatStandsThereAsTypedComesFirst() {
        index.put(new Note("1", "渡口巷九盏灯", "社区", 1));
        index.put(new Note("2", "渡口巷的九盏灯，渡口巷的九盏灯", "社区", 2));
        assertThat(ask("渡口巷九盏灯").ids()).containsExactly("1", "2");
    }

    @Test
    void aTitleWeighsMoreThanAText() {
        index.put(new Note("1", "路灯修好了", "社区", 1));
        index.put(new Note("2", "一条留言", "路灯，路灯，还是路灯", "社区", 2));
        assertThat(ask("路灯").ids()).containsExactly("1", "2");
    }

    @Test
    void ofEqualMatchesTheNewerComesFirst() {
        index.put(new Note("1", "春耕", "农业", 1));
        index.put(new Note("3", "说说春耕的事", "农业", 3));
        index.put(new Note("2", "春耕，春耕", "农业", 2));
        assertThat(ask("春耕").ids()).containsExactly("3", "2", "1");
    }

    @Test
    void punctuationAloneFindsNothing() {
        index.put(new Note("1", "春耕", "农业", 1));
        assertThat(ask("！？").ids()).isEmpty();
        assertThat(ask("春耕！ ？").ids()).containsExactly("1");
    }

    @Test
    void numbersStandWithTheirWords() {
        index.put(new Note("1", "渡口路今晚10点起铺沥青，3路公交绕行", "交通", 1));
        assertThat(ask("3路公交").ids()).containsExactly("1");
        assertThat(ask("10点").ids()).containsExactly("1");
    }

    @Test
    void oneCharacterIsAWordToo() {
        index.put(new Note("1", "一条留言，渡口巷亮起九盏灯", "社区", 1));
        assertThat(ask("灯").ids()).containsExactly("1");
        assertThat(ask("灯").hits().getFirst().marked().get("title").matches()).containsExactly("灯");
    }

    @Test
    void fullWidthAndCapitalLettersMakeNoDifference() {
        index.put(new Note("1", "ＷｉＦｉ进社区", "社区", 1));
        assertThat(ask("wifi").ids()).containsExactly("1");
    }

    @Test
    void matchesAreMarkedAndTheRestIsPlainText() {
        index.put(new Note("1", "<script>春耕备耕</script>", "农业", 1));
        var marked = ask("春耕备耕").hits().getFirst().marked().get("title");
        assertThat(marked.pieces())
                .containsExactly(
                        new Marked.Piece("<script>", false),
                        new Marked.Piece("春耕备耕", true),
                        new Marked.Piece("</script>", false));
    }

    @Test
    void whatIsTypedIsNeverACommand() {
        index.put(new Note("1", "春耕", "农业", 1));
        assertThat(ask("-春耕").ids()).containsExactly("1");
        assertThat(ask("春耕 | \"(").ids()).containsExactly("1");
        assertThat(ask("title:*").ids()).isEmpty();
        assertThat(ask("\u0000\uD800").total()).isOne();
    }

    @Test
    void aMillionCharactersAreCutToAQuestion() {
        index.put(new Note("1", "春耕", "农业", 1));
        assertThat(ask("春耕".repeat(500_000)).ids()).isEmpty();
    }

    @Test
    void theNewestComeFirstWhenAskedForByTime() {
        index.put(new Note("1", "春耕", "农业", 1));
        index.put(new Note("2", "春耕，春耕，再说春耕", "农业", 2));
        assertThat(index.search(question("春耕").byTime(true)).ids()).containsExactly("2", "1");
    }

    @Test
    void aFilterNarrowsTheHitsAndNotTheCounts() {
        index.put(new Note("1", "春耕", "农业", 1));
        index.put(new Note("2", "春耕", "社区", 2));
        var found = index.search(question("春耕").where("topic", "社区").counting("topic"));
        assertThat(found.ids()).containsExactly("2");
        assertThat(found.counts()).containsEntry("农业", 1L).containsEntry("社区", 1L);
    }

    @Test
    void pagesFollowEachOther() {
        for (int number = 1; number <= 5; number++) {
            index.put(new Note(String.valueOf(number), "春耕", "农业", number));
        }
        var second = index.search(question("春耕").byTime(true).page(2, 2));
        assertThat(second.ids()).containsExactly("3", "2");
        assertThat(second.total()).isEqualTo(5);
    }

    @Test
    void puttingAgainReplacesAndRemovingForgets() {
        index.put(new Note("1", "春耕", "农业", 1));
        index.put(new Note("1", "秋收", "农业", 1));
        assertThat(ask("春耕").ids()).isEmpty();
        index.remove(Note.class, "1");
        assertThat(ask("秋收").ids()).isEmpty();
    }

    @Test
    void buildingAnewWritesWhatThereIsAndTakesOutWhatIsGone() {
        index.put(new Note("gone", "春耕", "农业", 1));
        notes.kept.add(new Note("1", "春耕", "农业", 1));
        notes.kept.add(new Note("2", "春耕", "农业", 2));
        reindex().rebuild(notes);
        assertThat(ask("春耕").ids()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void whatSharesTheMostPointsIsTheLikest() {
        index.put(new Note("common", Set.of("上午", "社区"), 1));
        index.put(new Note("rare", Set.of("云岭", "心愿", "上午"), 2));
        index.put(new Note("other", Set.of("开会"), 3));
        assertThat(like(Map.of("上午", 1, "社区", 2, "云岭", 40, "街道", 7), 0)).containsExactly("rare", "common");
    }

    @Test
    void ofThoseEquallyLikeTheNewerComesFirst() {
        index.put(new Note("1", Set.of("灯"), 1));
        index.put(new Note("3", Set.of("灯"), 3));
        index.put(new Note("2", Set.of("灯"), 2));
        assertThat(like(Map.of("灯", 3), 0)).containsExactly("3", "2", "1");
    }

    @Test
    void howManyElseShareAClueMakesNoDifference() {
        IntStream.range(0, 30).forEach(i -> index.put(new Note("often" + i, Set.of("食堂"), i)));
        index.put(new Note("once", Set.of("路灯"), 40));
        assertThat(like(Map.of("食堂", 6, "路灯", 5), 0)).hasSize(10).doesNotContain("once");
    }

    @Test
    void whatIsOlderThanAskedIsNotLookedAt() {
        index.put(new Note("old", Set.of("灯"), 1));
        index.put(new Note("new", Set.of("灯"), 2));
        assertThat(like(Map.of("灯", 3), 2)).containsExactly("new");
    }

    @Test
    void withoutCluesNothingIsAlike() {
        index.put(new Note("1", Set.of("灯"), 1));
        assertThat(like(Map.of(), 0)).isEmpty();
    }

    private List<String> like(Map<String, Integer> clues, long earliest) {
        return index.like(new Sample(Note.class, clues, "clues", "at", earliest, 10));
    }

    private Found ask(String words) {
        return index.search(question(words));
    }

    private static Question question(String words) {
        return Question.about(Note.class, words).in("title", 3).in("text", 1).at("at");
    }

    private Reindex reindex() {
        return new Reindex(mapping, engine);
    }

    @Indexed(index = "note")
    @SearchEntity
    public record Note(
            @DocumentId String id,

            @FullTextField(
                    analyzer = SearchDocument.CHINESE,
                    searchAnalyzer = SearchDocument.CHINESE_QUESTION,
                    highlightable = Highlightable.UNIFIED,
                    termVector = TermVector.WITH_POSITIONS_OFFSETS)
            String title,

            @FullTextField(
                    analyzer = SearchDocument.CHINESE,
                    searchAnalyzer = SearchDocument.CHINESE_QUESTION,
                    highlightable = Highlightable.UNIFIED,
                    termVector = TermVector.WITH_POSITIONS_OFFSETS)
            String text,

            @KeywordField(aggregable = Aggregable.YES) String topic,

            @KeywordField Set<String> clues,

            @GenericField(sortable = Sortable.YES) long at)
            implements SearchDocument {

        Note(String id, String title, String topic, long at) {
            this(id, title, "", topic, at);
        }

        Note(String id, String title, String text, String topic, long at) {
            this(id, title, text, topic, Set.of(), at);
        }

        Note(String id, Set<String> clues, long at) {
            this(id, "", "", "", clues, at);
        }
    }

    static class Notes implements SearchDocuments<Note> {

        final List<Note> kept = new ArrayList<>();

        @Override
        public Class<Note> type() {
            return Note.class;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public List<Note> find(Collection<String> ids) {
            return kept.stream().filter(note -> ids.contains(note.id())).toList();
        }

        @Override
        public List<Note> after(String id, int limit) {
            return kept.stream()
                    .filter(note -> note.id().compareTo(id) > 0)
                    .sorted(Comparator.comparing(Note::id))
                    .limit(limit)
                    .toList();
        }
    }
}
