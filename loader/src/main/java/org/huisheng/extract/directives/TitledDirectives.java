package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.extract.text.TitleMarks;
import org.huisheng.lexicon.DirectiveWords;
import org.huisheng.model.Basis;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;

/**
 * Finds documents in title marks, nested ones as part of the outer, with their numbers and issuers.
 */
final class TitledDirectives {

  /** How far left of a title a verb may stand, in UTF-16 units. */
  private static final int CONTEXT = 12;

  private static final Pattern LAW =
      Pattern.compile(".*(?:(?<!办|方|看|做)法|法典|条例|实施.*法.*办法)(?:[（(].*[）)])?");
  private static final Pattern PLAN = Pattern.compile(".*(?:规划|纲要|计划)(?:[（(].*[）)])?");

  private static final Pattern POLITICAL = Pattern.compile("关于|习近平|重要论述|讲话");

  private static final int LONGEST_OCCASION = 60;

  /** 总书记重要文章《…》: the title is that of the article. */
  private static final Pattern SPEECH =
      Pattern.compile("(?:习近平(?:总书记|主席|同志)?|总书记)[^，,。：:；;《》]{0,40}(?:文章|讲话|回信|贺信|贺词)(?:——)?$");

  private static final Pattern REPORT = Pattern.compile("的(?:工作)?报告");

  private final DirectiveWords words;
  private final Pattern carriesOut;
  private final DocumentNumbers numbers;
  private final TextPattern speaking;

  TitledDirectives(DirectiveWords words, DocumentNumbers numbers) {
    this.words = words;
    this.numbers = numbers;
    this.speaking = TitleReferences.speaking(words.genres());
    carriesOut =
        Pattern.compile(
            AnyOf.longestFirst(
                Stream.concat(words.implementing().stream(), words.studying().stream()).toList()));
  }

  /**
   * {@return the documents in title marks, and the places where their genre speaks for them}
   *
   * @param unmarked documents named without marks, which a short form may mean too
   */
  List<FoundDirective> find(String view, Issuers issuers, List<FoundDirective> unmarked) {
    List<FoundDirective> found = new ArrayList<>();
    TitleReferences references = new TitleReferences(words.genres(), speaking);
    unmarked.forEach(document -> references.name(document, view));
    for (Span marked : marked(view)) {
      String title = new Span(marked.start() + 1, marked.end() - 1).in(view);
      Optional<FoundDirective> meant = references.meant(title, marked);
      meant.ifPresent(found::add);
      if (meant.isEmpty()
          && !words.genres().contains(TitleReferences.withoutDraft(title))
          && !isMedium(title)
          && isDocument(view, marked, title)) {
        FoundDirective document = named(title, marked, view, issuers);
        found.add(isSpeech(view, marked) ? ofSpeaker(title, marked) : document);
        references.name(document, view);
      }
    }
    found.addAll(references.speaking(view));
    return found;
  }

  private FoundDirective named(String title, Span marked, String view, Issuers issuers) {
    Optional<String> number = numbers.behind(view, marked.end());
    return FoundDirective.of(title, kind(title), marked, Basis.FULL_NAME)
        .from(
            issuers
                .startingAt(marked.start() + 1)
                .or(() -> number.flatMap(numbers::issuer))
                .or(() -> issuers.sendingBefore(marked.start())))
        .numbered(number);
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

  /** Books, plays and songs stand in title marks as well; only those that are studied count. */
  private boolean isDocument(String view, Span marked, String title) {
    String bare = TitleReferences.withoutDraft(title);
    return words.genres().stream().anyMatch(bare::endsWith)
        || LAW.matcher(title).matches()
        || POLITICAL.matcher(title).find()
        || isSpeech(view, marked)
        || isReport(view, marked)
        || carriesOut
            .matcher(view)
            .region(Math.max(0, marked.start() - CONTEXT), marked.start())
            .find();
  }

  private static boolean isSpeech(String view, Span marked) {
    return SPEECH
        .matcher(view)
        .region(Math.max(0, marked.start() - LONGEST_OCCASION), marked.start())
        .find();
  }

  /** 作了题为《…》的工作报告: whatever it is called, it is one. */
  private static boolean isReport(String view, Span marked) {
    return view.startsWith("题为", marked.start() - "题为".length())
        && REPORT.matcher(view).region(marked.end(), view.length()).lookingAt();
  }

  private static FoundDirective ofSpeaker(String title, Span marked) {
    return FoundDirective.of(title, DirectiveKind.SPEECH, marked, Basis.FULL_NAME)
        .from(Optional.of("习近平"));
  }

  private boolean isMedium(String title) {
    return words.mediaTails().stream().anyMatch(title::endsWith);
  }

  private static DirectiveKind kind(String title) {
    if (LAW.matcher(title).matches()) {
      return DirectiveKind.LAW;
    }
    return PLAN.matcher(title).matches() ? DirectiveKind.PLAN : DirectiveKind.DOCUMENT;
  }
}
