package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.extract.text.PostedName;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.lexicon.HeadingLexicon.Label;
import org.huisheng.lexicon.HeadingLexicon.LabelUse;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Reads the people that labels announce: {@code 记者 张某某}, {@code 责任编辑:李某某}. */
final class LabelledByLines {

  private static final int LONGEST_LABELLED_LINE = 60;
  private static final String MARKS = ":：/／|｜丨";
  private static final Pattern UNUSUAL =
      Pattern.compile("[\\s\\u3000、,，/；;]{0,4}(\\p{IsHan}{2,4})(?!\\p{IsHan})");
  private static final Pattern BARE = Pattern.compile("(?:记者|通讯员)$");
  private static final Pattern BRACKETED = Pattern.compile("[(（]([^()（）]{2,60})[)）]");

  private final HeadingLexicon lexicon;
  private final NameIndex<Label> labels;
  private final NameReader names;

  LabelledByLines(HeadingLexicon lexicon, NameReader names) {
    this.lexicon = lexicon;
    this.labels = NameIndex.of(lexicon.labels(), Label::text);
    this.names = names;
  }

  /** {@return those that the labels of {@code line} announce} */
  List<Heading.ByLine> read(DocumentText text, PrintedLine line) {
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
  Optional<PostedName> posted(String content, int from) {
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

  /** {@return the label that begins at {@code at}} */
  Optional<Label> labelAt(String content, int at) {
    return labels.longestAt(content, at, content.length()).map(NameIndex.Hit::value);
  }

  private static Optional<Role> role(LabelUse use) {
    return switch (use) {
      case AUTHOR -> Optional.of(Role.AUTHOR);
      case REPORTER -> Optional.of(Role.REPORTER);
      case EDITOR -> Optional.of(Role.EDITOR);
      case PUBLISHER, PUBLISHED, SIGNED, NUMBER, TITLE, OTHER -> Optional.empty();
    };
  }
}
