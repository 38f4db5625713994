package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.extract.text.TitleMarks;
import org.huisheng.lexicon.DirectiveWords;
import org.huisheng.model.Basis;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;

/**
 * Finds documents in title marks, nested ones as part of the outer. A title that is only a genre
 * (《决定》) or an agreed short form (以下简称《措施》) means the last document that it can mean.
 */
final class TitledDirectives {

  /** How far left of a title a verb may stand, in UTF-16 units. */
  private static final int CONTEXT = 12;

  private static final Pattern AGREED =
      Pattern.compile("[（(](?:[^（）()]{0,20}以下)?简称[:：]?[《“]([^》”]{2,20})[》”][）)]");

  private static final Pattern LAW = Pattern.compile(".*(?:(?<!办|方|看|做)法|法典|条例)(?:[（(].*[）)])?");
  private static final Pattern PLAN = Pattern.compile(".*(?:规划|纲要|计划)(?:[（(].*[）)])?");

  /** What may follow a title's genre. */
  private static final Pattern DRAFT =
      Pattern.compile("[（(](?:草案|试行|暂行|修正案|修订|征求意见稿|送审稿|[0-9]{4}.{0,12})[）)]$");

  private static final Pattern POLITICAL = Pattern.compile("关于|习近平|重要论述|讲话");

  private final DirectiveWords words;
  private final Pattern carriesOut;

  TitledDirectives(DirectiveWords words) {
    this.words = words;
    carriesOut =
        Pattern.compile(
            AnyOf.longestFirst(
                Stream.concat(words.implementing().stream(), words.studying().stream()).toList()));
  }

  /**
   * {@return the documents in title marks}
   *
   * @param unmarked documents named without marks, which a short form may mean too
   */
  List<FoundDirective> find(String view, Issuers issuers, List<FoundDirective> unmarked) {
    List<FoundDirective> found = new ArrayList<>();
    Map<String, FoundDirective> agreed = new HashMap<>();
    for (Span marked : marked(view)) {
      Span inside = new Span(marked.start() + 1, marked.end() - 1);
      String title = inside.in(view);
      String genre = DRAFT.matcher(title).replaceAll("");
      Optional<FoundDirective> meant =
          Optional.ofNullable(agreed.get(title)).or(() -> last(genre, marked, found, unmarked));
      if (meant.isPresent()) {
        found.add(FoundDirective.byForm(title, DirectiveKind.DOCUMENT, marked).as(meant.get()));
      } else if (!words.genres().contains(genre)
          && !isMedium(title)
          && isDocument(view, marked, title)) {
        FoundDirective document =
            new FoundDirective(
                title, kind(title), issuers.startingAt(inside.start()), marked, Basis.FULL_NAME);
        found.add(document);
        shortForm(view, marked.end()).ifPresent(name -> agreed.put(name, document));
      }
    }
    return found;
  }

  private static List<Span> marked(String view) {
    List<Span> titles = new ArrayList<>();
    int open = view.indexOf('《');
    while (open >= 0) {
      int end = closing(view, open);
      if (end > open + 1) {
        titles.add(new Span(open, end + 1));
      }
      open = view.indexOf('《', Math.max(open, end) + 1);
    }
    return titles;
  }

  private static int closing(String view, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(view.length(), open + TitleMarks.LONGEST_TITLE); i++) {
      if (view.charAt(i) == '《') {
        depth++;
      } else if (view.charAt(i) == '》' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Optional<FoundDirective> last(
      String genre, Span marked, List<FoundDirective> found, List<FoundDirective> unmarked) {
    if (!words.genres().contains(genre)) {
      return Optional.empty();
    }
    List<FoundDirective> before = new ArrayList<>(unmarked);
    before.addAll(found);
    return before.stream()
        .filter(each -> each.inView().start() < marked.start())
        .filter(each -> DRAFT.matcher(each.label()).replaceAll("").endsWith(genre))
        .max((a, b) -> a.inView().compareTo(b.inView()));
  }

  private static Optional<String> shortForm(String view, int end) {
    Matcher matcher = AGREED.matcher(view).region(end, Math.min(view.length(), end + 40));
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Books, plays and songs stand in title marks as well; only those that are studied count. */
  private boolean isDocument(String view, Span marked, String title) {
    String bare = DRAFT.matcher(title).replaceAll("");
    return words.genres().stream().anyMatch(bare::endsWith)
        || LAW.matcher(title).matches()
        || POLITICAL.matcher(title).find()
        || carriesOut
            .matcher(view)
            .region(Math.max(0, marked.start() - CONTEXT), marked.start())
            .find();
  }

  private boolean isMedium(String title) {
    return words.mediaTails().stream().anyMatch(title::endsWith);
  }

  private static DirectiveKind kind(String title) {
    if (LAW.matcher(title).matches() && !title.startsWith("中国共产党")) {
      return DirectiveKind.LAW;
    }
    return PLAN.matcher(title).matches() ? DirectiveKind.PLAN : DirectiveKind.DOCUMENT;
  }
}
