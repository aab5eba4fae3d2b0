package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names, posts and order of leaders (领导姓名、职务、排序) against the list of who holds what. */
final class Leaders implements Rule {

    private static final String SOURCE = "本单位领导名单";

    /** What stands before a post that is another post, or is over. */
    private static final String OTHER_POST = "副原前任";

    private final List<Leader> leaders;
    private final List<String> words;
    private final TermIndex index;

    Leaders(List<Leader> leaders) {
        this.leaders = List.copyOf(leaders);
        this.words = leaders.stream()
                .flatMap(leader -> Stream.of(leader.name(), leader.post()))
                .distinct()
                .toList();
        this.index = TermIndex.of(words);
    }

    /** A name or a post in a passage. */
    private record Place(int from, int to, String words) {

        boolean isWithin(Place other) {
            return other.from <= from && to <= other.to && !equals(other);
        }
    }

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = new ArrayList<Place>();
        index.find(text, (from, to, word) -> found.add(new Place(from, to, words.get(word))));
        var places = found.stream()
                .filter(place -> found.stream().noneMatch(place::isWithin))
                .sorted(Comparator.comparingInt(Place::from))
                .toList();
        places.stream()
                .filter(place -> isPost(place) && !isOtherPost(text, place))
                .forEach(post -> lookAtPost(passage, text, post, places, into));
        var names = places.stream().filter(this::isName).toList();
        IntStream.range(1, names.size()).forEach(i -> lookAtOrder(passage, text, names.get(i - 1), names.get(i), into));
    }

    private void lookAtPost(int passage, String text, Place post, List<Place> places, List<Doubt> into) {
        places.stream()
                .filter(place -> place.from() == post.to() && isName(place))
                .findFirst()
                .ifPresentOrElse(
                        name -> lookAtHolder(passage, text, post, name, into),
                        () -> lookAtName(passage, text, post, into));
    }

    private void lookAtHolder(int passage, String text, Place post, Place name, List<Doubt> into) {
        var held = leaders.stream()
                .filter(leader ->
                        leader.name().equals(name.words()) && leader.post().equals(post.words()))
                .toList();
        var words = text.substring(post.from(), name.to());
        if (held.isEmpty()) {
            var advice = name.words() + "的职务是" + posts(name.words()) + "，请核对";
            into.add(new Doubt(passage, post.from(), words, "leader.post", Gravity.GRAVE, advice, SOURCE));
        } else if (held.stream().noneMatch(Leader::now)) {
            var advice = "已经不担任这个职务，写“原" + post.words() + "”或者去掉";
            into.add(new Doubt(passage, post.from(), words, "leader.former", Gravity.WRONG, advice, SOURCE));
        }
    }

    /** Somebody whose name is a character away from that of whoever holds the post. */
    private void lookAtName(int passage, String text, Place post, List<Doubt> into) {
        leaders.stream()
                .filter(leader -> leader.now() && leader.post().equals(post.words()))
                .filter(leader -> isOneAway(text, post.to(), leader.name()))
                .findFirst()
                .ifPresent(leader -> {
                    var end = post.to() + leader.name().length();
                    var advice = post.words() + "是" + leader.name() + "，请核对姓名";
                    into.add(new Doubt(
                            passage,
                            post.to(),
                            text.substring(post.to(), end),
                            "leader.name",
                            Gravity.GRAVE,
                            advice,
                            SOURCE));
                });
    }

    private void lookAtOrder(int passage, String text, Place first, Place second, List<Doubt> into) {
        var between = text.substring(first.to(), Math.max(first.to(), second.from()));
        boolean isList = between.equals("、") || between.startsWith("、") && words.contains(between.substring(1));
        if (isList && rank(first) > rank(second)) {
            into.add(new Doubt(
                    passage,
                    first.from(),
                    text.substring(first.from(), second.to()),
                    "leader.order",
                    Gravity.WRONG,
                    "名单里" + second.words() + "排在" + first.words() + "前面",
                    SOURCE));
        }
    }

    private static boolean isOneAway(String text, int from, String name) {
        if (name.length() < 3 || from + name.length() > text.length()) {
            return false;
        }
        return IntStream.range(0, name.length())
                        .filter(i -> text.charAt(from + i) != name.charAt(i))
                        .count()
                == 1;
    }

    private static boolean isOtherPost(String text, Place post) {
        return post.from() > 0 && OTHER_POST.indexOf(text.charAt(post.from() - 1)) >= 0;
    }

    private boolean isPost(Place place) {
        return any(leader -> leader.post().equals(place.words()));
    }

    private boolean isName(Place place) {
        return any(leader -> leader.name().equals(place.words()));
    }

    private boolean any(Predicate<Leader> which) {
        return leaders.stream().anyMatch(which);
    }

    private String posts(String name) {
        var posts = leaders.stream()
                .filter(leader -> leader.name().equals(name) && leader.now())
                .map(Leader::post)
                .collect(Collectors.joining("、"));
        return posts.isEmpty() ? "名单里没有的" : posts;
    }

    /** Of several posts the first counts; whoever holds none any more is in no order. */
    private int rank(Place name) {
        return leaders.stream()
                .filter(leader -> leader.name().equals(name.words()) && leader.now())
                .mapToInt(Leader::rank)
                .min()
                .orElse(0);
    }
}
