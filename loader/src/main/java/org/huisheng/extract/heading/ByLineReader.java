package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.extract.text.PostedName;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Basis;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Reads who wrote, reported and edited a text off the lines around it. */
final class ByLineReader {

  private static final int LAST_LINES = 8;
  private static final Pattern SIGNED = Pattern.compile("[(（]([^()（）:：]{2,16})[)）]\\s*$");
  private static final Pattern LAST_BRACKET =
      Pattern.compile("[(（](\\p{IsHan}{2,20}[ \\u3000][^()（）]{2,40})[)）]\\s*$");
  private static final Pattern SPEAKER_IN_TITLE =
      Pattern.compile("^(\\p{IsHan}{2,4}?)(?:同志)?在.{2,60}(?:讲话|致辞|报告|发言)");
  private static final Pattern AUTHOR_IN_TITLE = Pattern.compile("^(\\p{IsHan}{2,4})[:：]");

  private final HeadingLexicon lexicon;
  private final NameReader names;
  private final LabelledByLines labelled;

  ByLineReader(HeadingLexicon lexicon, NameReader names) {
    this.lexicon = lexicon;
    this.names = names;
    this.labelled = new LabelledByLines(lexicon, names);
  }

  /** {@return the by-lines, each person once for a role, in the order of the page} */
  List<Heading.ByLine> read(
      DocumentText text, List<PrintedLine> page, List<HeadLine> head, TitleReader.Title title) {
    List<Heading.ByLine> found = new ArrayList<>();
    found.addAll(inTitle(text, title));
    found.addAll(belowTitle(text, head, title));
    for (PrintedLine line : page) {
      found.addAll(labelled.read(text, line));
    }
    found.addAll(signed(text, page));
    Set<String> seen = new HashSet<>();
    found.removeIf(line -> !seen.add(line.role() + NameReader.plain(line.mention().surface())));
    return found;
  }

  private List<Heading.ByLine> inTitle(DocumentText text, TitleReader.Title title) {
    for (Pattern pattern : List.of(SPEAKER_IN_TITLE, AUTHOR_IN_TITLE)) {
      Matcher matcher = pattern.matcher(title.text());
      if (matcher.find() && title.inView().isPresent()) {
        Span name = new Span(matcher.start(1), matcher.end(1));
        if (!names.whole(name.in(title.text())).isEmpty()) {
          Span where = name.shifted(title.inView().get().start());
          return List.of(
              new Heading.ByLine(
                  Role.AUTHOR, Optional.empty(), text.mention(where, Basis.PATTERN)));
        }
      }
    }
    return List.of();
  }

  private List<Heading.ByLine> belowTitle(
      DocumentText text, List<HeadLine> head, TitleReader.Title title) {
    int from = title.inView().map(Span::end).orElse(0);
    List<Heading.ByLine> found = new ArrayList<>();
    for (HeadLine line : head) {
      if (line.kind() != HeadLine.Kind.PERSON || line.where().start() < from) {
        continue;
      }
      String printed = line.where().in(text.view());
      Optional<PostedName> posted = PostedName.of(printed, names, lexicon.titles());
      List<Span> listed = posted.map(p -> List.of(p.name())).orElseGet(() -> names.whole(printed));
      for (Span name : listed) {
        Span where = name.shifted(line.where().start());
        found.add(
            new Heading.ByLine(
                Role.AUTHOR, posted.map(PostedName::post), text.mention(where, Basis.PATTERN)));
      }
      return found;
    }
    return found;
  }

  /** {@code (党群工作部 张某某 审核:李某某)}: who wrote it stands first, without a label. */
  private Optional<Heading.ByLine> ofUnit(DocumentText text, PrintedLine line) {
    Matcher last = LAST_BRACKET.matcher(line.text());
    return last.find() && labelled.labelAt(line.text(), last.start(1)).isEmpty()
        ? labelled
            .posted(line.text(), last.start(1))
            .map(
                posted ->
                    new Heading.ByLine(
                        Role.REPORTER, Optional.empty(), line.mention(text, posted.name())))
        : Optional.empty();
  }

  /** A name in brackets at the end of the text is the reporter's. */
  private List<Heading.ByLine> signed(DocumentText text, List<PrintedLine> page) {
    List<Heading.ByLine> found = new ArrayList<>();
    for (PrintedLine line : page.subList(Math.max(0, page.size() - LAST_LINES), page.size())) {
      ofUnit(text, line).ifPresent(found::add);
      Matcher matcher = SIGNED.matcher(line.text());
      if (matcher.find()) {
        for (Span name : names.whole(matcher.group(1))) {
          if (isUnit(name.in(matcher.group(1)))) {
            continue;
          }
          found.add(
              new Heading.ByLine(
                  Role.REPORTER,
                  Optional.empty(),
                  line.mention(text, name.shifted(matcher.start(1)))));
        }
      }
    }
    return found;
  }

  /** {@code (宣传部)} signs for a unit, {@code (全文完)} for nobody. */
  private boolean isUnit(String name) {
    return names.isDoubtful(name)
        || lexicon.cues("no-name").stream().anyMatch(name::contains)
        || (name.length() > 2 && name.endsWith("部"));
  }
}
