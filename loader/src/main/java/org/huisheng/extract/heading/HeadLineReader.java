package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DateReader;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.extract.text.PostedName;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Span;

/** Tells the lines at the head of a document apart: title, subtitle, author, frame. */
final class HeadLineReader {

  private static final int MOST_LINES = 40;
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TITLE_LINE = 80;
  private static final Pattern SUBTITLE =
      Pattern.compile("[—―–\\-]{2}.*|[(（].*[)）]|[^。]{0,40}次(?:全体)?会议上");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]).*");
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(".{0,20}[〔\\[]\\d{4}[〕\\]].{0,6}号");
  private static final Pattern CAPTION = Pattern.compile(".*[。 \\u3000].*摄");
  private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}]*");

  private final HeadingLexicon lexicon;
  private final NameReader names;

  HeadLineReader(HeadingLexicon lexicon, NameReader names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** {@return the lines up to the first one of the body or the salutation, which is the last} */
  List<HeadLine> read(DocumentText text) {
    List<HeadLine> head = new ArrayList<>();
    for (Span line : text.lines().subList(0, Math.min(MOST_LINES, text.lines().size()))) {
      String content = line.in(text.view()).strip();
      HeadLine.Kind kind = kind(content);
      head.add(new HeadLine(line, content, kind));
      if (kind == HeadLine.Kind.BODY || kind == HeadLine.Kind.SALUTATION) {
        break;
      }
    }
    return head;
  }

  private HeadLine.Kind kind(String line) {
    if (line.length() > LONGEST_LINE) {
      return HeadLine.Kind.BODY;
    }
    if (isFrame(line)) {
      return HeadLine.Kind.FRAME;
    }
    if (isSalutation(line)) {
      return HeadLine.Kind.SALUTATION;
    }
    if (line.length() > LONGEST_TITLE_LINE || NUMBERED.matcher(line).matches()) {
      return HeadLine.Kind.BODY;
    }
    if (SUBTITLE.matcher(line).matches() || isOnlyDate(line)) {
      return HeadLine.Kind.SUBTITLE;
    }
    if (line.indexOf('。') >= 0 || line.endsWith(";") || line.endsWith("；")) {
      return HeadLine.Kind.BODY;
    }
    return isPerson(line) ? HeadLine.Kind.PERSON : HeadLine.Kind.TITLE;
  }

  private boolean isFrame(String line) {
    return ORNAMENT.matcher(line).matches()
        || DOCUMENT_NUMBER.matcher(line).matches()
        || CAPTION.matcher(line).matches()
        || line.contains(" > ")
        || line.contains(".doc")
        || lexicon.cues("navigation").contains(line.replaceAll("[\\[\\]【】:： ]", ""))
        || startsWithLabel(line);
  }

  private boolean startsWithLabel(String line) {
    String bare = line.replaceFirst("^[(（\\[【]", "");
    return lexicon.labels().stream()
        .anyMatch(
            label ->
                bare.startsWith(label.text())
                    && bare.length() > label.text().length()
                    && ":：".indexOf(bare.charAt(label.text().length())) >= 0);
  }

  private boolean isSalutation(String line) {
    boolean opens = lexicon.cues("salutation").stream().anyMatch(line::startsWith);
    boolean addresses = line.endsWith(":") || line.endsWith("：");
    return addresses || (opens && !Character.isLetter(line.charAt(line.length() - 1)));
  }

  private static boolean isOnlyDate(String line) {
    List<DateReader.Found> days = DateReader.read(line, OptionalInt.empty());
    return days.size() == 1
        && days.get(0).where().start() == 0
        && line.length() - days.get(0).where().length() < 10;
  }

  private boolean isPerson(String line) {
    if (!names.whole(line).isEmpty()) {
      return true;
    }
    return PostedName.of(line, names, lexicon.titles()).isPresent();
  }
}
