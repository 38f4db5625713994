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
import org.huisheng.lexicon.HeadingLexicon.Label;
import org.huisheng.lexicon.HeadingLexicon.LabelUse;
import org.huisheng.model.Basis;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Reads who wrote, reported and edited a text off the lines around it. */
final class ByLineReader {

  private static final int LONGEST_LABELLED_LINE = 60;
  private static final int LAST_LINES = 8;
  private static final String MARKS = ":：/／|｜丨";
  private static final Pattern UNUSUAL =
      Pattern.compile("[\\s\\u3000、,，/；;]{0,4}(\\p{IsHan}{2,4})(?!\\p{IsHan})");
  private static final Pattern BARE = Pattern.compile("(?:记者|通讯员)$");
  private static final Pattern SIGNED = Pattern.compile("[(（]([^()（）:：]{2,16})[)）]\\s*$");
  private static final Pattern LAST_BRACKET =
      Pattern.compile("[(（](\\p{IsHan}{2,20}[ \\u3000][^()（）]{2,40})[)）]\\s*$");
  private static final Pattern BRACKETED = Pattern.compile("[(（]([^()（）]{2,60})[)）]");
  private static final Pattern SPEAKER_IN_TITLE =
      Pattern.compile("^(\\p{IsHan}{2,4}?)(?:同志)?在.{2,60}(?:讲话|致辞|报告|发言)");
  private static final Pattern AUTHOR_IN_TITLE = Pattern.compile("^(\\p{IsHan}{2,4})[:：]");

  private final HeadingLexicon lexicon;
  private final NameReader names;

  ByLineReader(HeadingLexicon lexicon, NameReader names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** {@return the by-lines, each person once for a role, in the order of the page} */
  List<Heading.ByLine> read(
      DocumentText text, List<PrintedLine> page, List<HeadLine> head, TitleReader.Title title) {
    List<Heading.ByLine> found = new ArrayList<>();
    found.addAll(inTitle(text, title));
    found.addAll(belowTitle(text, head, title));
    for (PrintedLine line : page) {
      found.addAll(labelled(text, line));
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

  private List<Heading.ByLine> labelled(DocumentText text, PrintedLine line) {
    List<Heading.ByLine> found = new ArrayList<>();
    boolean isShort = line.text().length() <= LONGEST_LABELLED_LINE;
    if (isShort || line.kind().isPresent()) {
      found.addAll(labelled(text, line, new Span(0, line.text().length())));
    } else {
      Matcher bracketed = BRACKETED.matcher(line.text());
      while (bracketed.find()) {
        Span inside = new Span(bracketed.start(1), bracketed.end(1));
        found.addAll(labelled(text, line, inside));
      }
    }
    return found;
  }

  private List<Heading.ByLine> labelled(DocumentText text, PrintedLine line, Span part) {
    List<Heading.ByLine> found = new ArrayList<>();
    String content = line.text().substring(0, part.end());
    for (int at = part.start(); at < content.length(); ) {
      Optional<Label> label = labelAt(content, at);
      if (label.isEmpty()) {
        at++;
        continue;
      }
      at += label.get().text().length();
      Optional<Role> role = role(label.get().use());
      at = beforeMark(content, at);
      boolean hasColon = at < content.length() && MARKS.indexOf(content.charAt(at)) >= 0;
      boolean isPost =
          BARE.matcher(label.get().text()).find()
              || (isBracketed(line.text(), part) && label.get().text().length() > 1);
      if (role.isPresent() && (hasColon || isPost)) {
        int from = hasColon ? at + 1 : at;
        List<Span> people = people(content, from);
        for (Span name : people) {
          found.add(new Heading.ByLine(role.get(), label.get().post(), line.mention(text, name)));
          at = name.end();
        }
        if (people.isEmpty() && hasColon) {
          posted(content, from)
              .map(
                  posted ->
                      new Heading.ByLine(
                          role.get(),
                          Optional.of(posted.post()),
                          line.mention(text, posted.name())))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** A blank may stand before the mark: {@code 编辑 / 张某某}. */
  private static int beforeMark(String content, int at) {
    int mark = at;
    while (mark < content.length() && " \u3000".indexOf(content.charAt(mark)) >= 0) {
      mark++;
    }
    return mark < content.length() && MARKS.indexOf(content.charAt(mark)) >= 0 ? mark : at;
  }

  /** Between brackets a label needs no colon: {@code (记者 张某某 编辑 李某某)}. */
  private static boolean isBracketed(String line, Span part) {
    return part.start() > 0 || line.strip().matches("[(（].*[)）]");
  }

  private List<Span> people(String content, int from) {
    List<Span> people = new ArrayList<>();
    for (int at = from; at < content.length(); ) {
      List<Span> listed = names.listed(content, at);
      Optional<Span> next = listed.isEmpty() ? unusual(content, at) : Optional.of(listed.get(0));
      if (next.isEmpty() || labelAt(content, next.get().start()).isPresent()) {
        break;
      }
      people.add(next.get());
      at = next.get().end();
    }
    return people;
  }

  /** After a label stands a name, even one whose first character is no surname: 勒格惹. */
  private Optional<Span> unusual(String content, int from) {
    Matcher run = UNUSUAL.matcher(content).region(from, content.length());
    if (!run.lookingAt()) {
      return Optional.empty();
    }
    String name = run.group(1);
    boolean isOther =
        lexicon.cues("no-name").stream().anyMatch(name::contains)
            || lexicon.cues("body-ending").stream().anyMatch(name::endsWith)
            || lexicon.isMedia(name);
    return isOther ? Optional.empty() : Optional.of(new Span(run.start(1), run.end(1)));
  }

  /** {@code 作者:X总工会主席 张某某}, {@code 作者:X总工会 张某某}. */
  private Optional<PostedName> posted(String content, int from) {
    int end = from;
    while (end < content.length() && labelAt(content, end).isEmpty() && !isEnd(content, end)) {
      end++;
    }
    String part = content.substring(from, end);
    int start = from + part.length() - part.stripLeading().length();
    String bare = part.strip();
    return PostedName.of(bare, names, lexicon.titles())
        .or(() -> ofBody(bare))
        .map(posted -> new PostedName(posted.post(), posted.name().shifted(start)));
  }

  private static boolean isEnd(String content, int at) {
    return "()（）。|｜".indexOf(content.charAt(at)) >= 0;
  }

  private Optional<PostedName> ofBody(String part) {
    int blank = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\u3000'));
    String body = blank > 0 ? part.substring(0, blank).strip() : "";
    boolean namesBody =
        body.length() > 3 && lexicon.cues("body-ending").stream().anyMatch(body::endsWith);
    List<Span> listed = namesBody ? names.whole(part.substring(blank)) : List.of();
    return listed.size() == 1
        ? Optional.of(new PostedName(body, listed.get(0).shifted(blank)))
        : Optional.empty();
  }

  private Optional<Label> labelAt(String content, int at) {
    return lexicon.labels().stream()
        .filter(label -> content.startsWith(label.text(), at))
        .findFirst();
  }

  private static Optional<Role> role(LabelUse use) {
    return switch (use) {
      case AUTHOR -> Optional.of(Role.AUTHOR);
      case REPORTER -> Optional.of(Role.REPORTER);
      case EDITOR -> Optional.of(Role.EDITOR);
      case PUBLISHER, PUBLISHED, SIGNED, NUMBER, TITLE, OTHER -> Optional.empty();
    };
  }

  /** {@code (党群工作部 张某某 审核:李某某)}: who wrote it stands first, without a label. */
  private Optional<Heading.ByLine> ofUnit(DocumentText text, PrintedLine line) {
    Matcher last = LAST_BRACKET.matcher(line.text());
    return last.find() && labelAt(line.text(), last.start(1)).isEmpty()
        ? posted(line.text(), last.start(1))
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
          if (names.isDoubtful(name.in(matcher.group(1)))) {
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
}
