package org.huisheng.extract.people;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.extract.text.NameReader;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.lexicon.PostTitles;
import org.huisheng.model.Post;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/**
 * Finds the personal names of one document where a title, 同志, an appointment or a verb of speech
 * makes them certain, and the posts stated there.
 */
final class NameCollector {

  private static final Pattern OFFICE = Pattern.compile("(?:长|书记|主席|主任)$");
  private static final int LONGEST_REMARK = 8;
  private static final String COMRADE = "同志";
  private static final String INCLUSIVE = "和其他";

  /** In characters: a double surname and two more, and one to spare. */
  private static final int LONGEST_NAME = 5;

  private static final int SHORTEST_NAME = 2;

  private static final String LIST_MARKS = "、 \u3000";
  private static final String CLAUSE_OPENERS = ",，:：“\"、 \u3000";

  private final PersonLexicon lexicon;
  private final NameFinder finder;
  private final PostReader posts;
  private final String view;
  private final RelievedNames relieved;
  private final TransliteratedNames transliterated;
  private final NameRows rows;
  private final Map<String, Set<Post>> found = new LinkedHashMap<>();

  NameCollector(
      PersonLexicon lexicon, TransliteratedNames transliterated, PostReader posts, String view) {
    this.lexicon = lexicon;
    this.finder = new NameFinder(lexicon);
    this.posts = posts;
    this.view = view;
    this.relieved = new RelievedNames(finder, posts, view);
    this.transliterated = transliterated;
    this.rows = new NameRows(finder, transliterated, view);
  }

  /** {@return each name with the posts stated beside it, in the order of the text} */
  Map<String, Set<Post>> collect(List<Span> sentences, List<Span> lines) {
    new Rosters(lexicon, posts, view).in(lines).forEach(name -> add(name.where(), name.posts()));
    for (Span sentence : sentences) {
      afterTitles(sentence);
      beforeTitlesAndComrade(sentence);
      appointed(sentence);
      speaking(sentence);
      rows.in(sentence).forEach(name -> add(name, List.of()));
      relieved.in(sentence).forEach(name -> add(name.where(), name.posts()));
      transliterated.in(view, sentence).forEach(name -> add(name, List.of()));
    }
    return found;
  }

  private void add(Span name, List<Post> stated) {
    found
        .computeIfAbsent(NameReader.plain(name.in(view)), n -> new LinkedHashSet<>())
        .addAll(stated);
  }

  /** {@code 副主席张三、李四出席}. */
  private void afterTitles(Span sentence) {
    for (int at = sentence.start() + 2; at < sentence.end(); at++) {
      if (isBlank(at) || !Character.isIdeographic(view.charAt(at))) {
        continue;
      }
      int titleEnd = endOfTitle(at, sentence.start() + 1);
      Optional<PostTitles.Found> title =
          lexicon.titles().endingAt(view, titleEnd, sentence.start());
      if (title.isPresent()) {
        Optional<Span> name = within(sentence, afterTitle(title.get(), at));
        if (name.isPresent()) {
          at = list(name.get(), sentence, posts.before(titleEnd, sentence.start())) - 1;
        }
      }
    }
  }

  private Optional<Span> afterTitle(PostTitles.Found title, int at) {
    boolean isOffice = OFFICE.matcher(title.title()).find();
    Optional<Span> usual =
        isOffice ? finder.startingAfterOffice(view, at) : finder.startingAt(view, at);
    return !isOffice && title.form().isOfState() ? usual : usual.or(() -> finder.unusual(view, at));
  }

  /** Blanks, and a remark in brackets, may stand between title and name: 副书记（挂职） 乐某. */
  private int endOfTitle(int name, int floor) {
    int end = skipBlanksBack(name, floor);
    if (end > floor && ")）".indexOf(view.charAt(end - 1)) >= 0) {
      int open = Math.max(view.lastIndexOf('(', end), view.lastIndexOf('（', end));
      if (open > floor && end - open <= LONGEST_REMARK) {
        return skipBlanksBack(open, floor);
      }
    }
    return end;
  }

  private int skipBlanksBack(int at, int floor) {
    int end = at;
    while (end > floor && isBlank(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isBlank(int at) {
    return view.charAt(at) == ' ' || view.charAt(at) == '\u3000';
  }

  /** Adds {@code first} and the names listed after it; all share the posts. Returns the end. */
  private int list(Span first, Span sentence, List<Post> shared) {
    Span last = first;
    for (Optional<Span> next = Optional.of(first); next.isPresent(); ) {
      last = next.get();
      add(last, shared);
      int end = last.end();
      boolean goesOn = end < sentence.end() && LIST_MARKS.indexOf(view.charAt(end)) >= 0;
      next =
          goesOn
              ? within(
                  sentence,
                  finder
                      .startingAt(view, end + 1)
                      .or(
                          () ->
                              shared.isEmpty() ? Optional.empty() : finder.unusual(view, end + 1)))
              : Optional.empty();
    }
    return last.end();
  }

  private static Optional<Span> within(Span sentence, Optional<Span> name) {
    return name.filter(sentence::contains);
  }

  /** {@code 张三同志}, and a name before a title of the state or the Party (总书记). */
  private void beforeTitlesAndComrade(Span sentence) {
    for (int at = sentence.start() + 2; at < sentence.end(); at++) {
      Optional<PostTitles.Found> title =
          lexicon.titles().startingAt(view, at).filter(t -> t.form().isOfState());
      if (title.isEmpty() && !view.startsWith(COMRADE, at)) {
        continue;
      }
      Optional<Span> name = finder.endingAt(view, at, sentence.start());
      if (name.isPresent()) {
        add(
            name.get(),
            title.map(t -> new Post(t.title(), Optional.of(t.form().of()))).stream().toList());
        int end = title.map(PostTitles.Found::end).orElse(at + COMRADE.length());
        alsoIncluded(name.get(), end, sentence);
      }
    }
  }

  /** {@code 张三总书记和其他中央政治局常委}: the person is one of them. */
  private void alsoIncluded(Span name, int end, Span sentence) {
    if (view.startsWith(INCLUSIVE, end)) {
      add(name, posts.after(end + INCLUSIVE.length(), sentence.end()));
    }
  }

  /** {@code 替补张三等18位同志为…}, {@code 选举李四、王五为…}. */
  private void appointed(Span sentence) {
    String content = sentence.in(view);
    for (PersonLexicon.Deed deed : lexicon.deeds()) {
      if (!deed.beforeName()) {
        continue;
      }
      for (int at = content.indexOf(deed.word());
          at >= 0;
          at = content.indexOf(deed.word(), at + 1)) {
        int start = sentence.start() + at + deed.word().length();
        within(sentence, finder.startingAt(view, start))
            .ifPresent(name -> list(name, sentence, List.of()));
      }
    }
  }

  /**
   * A name that HanLP proposes counts when a verb follows; other verbs than of speech need more.
   */
  private void speaking(Span sentence) {
    String content = sentence.in(view);
    boolean hasVerb =
        lexicon.deeds().stream().anyMatch(d -> !d.beforeName() && content.contains(d.word()));
    if (!hasVerb || !mayHaveSpeaker(sentence)) {
      return;
    }
    for (ChineseTagger.Word word : ChineseTagger.nameCandidates(content)) {
      Span name = word.where().shifted(sentence.start());
      boolean speaks =
          lexicon.deeds().stream()
              .filter(d -> isFull(name, d) || opensClause(name.start(), sentence))
              .anyMatch(d -> !d.beforeName() && view.startsWith(d.word(), name.end()));
      boolean isName =
          lexicon.surnames().fits(word.text())
              && finder.startingAt(view, name.start()).equals(Optional.of(name));
      if (speaks && isName) {
        add(name, List.of());
      }
    }
  }

  /** Tagging is dear; before a verb that tells a role there must stand what may be a name. */
  private boolean mayHaveSpeaker(Span sentence) {
    for (int at = sentence.start() + SHORTEST_NAME; at < sentence.end(); at++) {
      if (lexicon.deedsAfterName().lengthAt(view, at, view.length()) > 0) {
        int floor = Math.max(sentence.start(), at - LONGEST_NAME);
        for (int start = at - SHORTEST_NAME; start >= floor; start--) {
          if (finder.startingAt(view, start).equals(Optional.of(new Span(start, at)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** 村民张桂兰说: three characters and a verb of speech need no mark before them. */
  private static boolean isFull(Span name, PersonLexicon.Deed deed) {
    return name.length() > 2 && deed.role() == Role.SPEAKER;
  }

  private boolean opensClause(int at, Span sentence) {
    return at == sentence.start() || CLAUSE_OPENERS.indexOf(view.charAt(at - 1)) >= 0;
  }
}
