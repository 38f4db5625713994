package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DateReader;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.extract.text.PostedName;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.lexicon.HeadingLexicon.LabelUse;
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
  private static final Pattern STAMPED =
      Pattern.compile(".{0,20}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s{1,2}\\d{1,2}:\\d{2}.{0,40}");
  private static final Pattern FORM = Pattern.compile("(?:\\p{IsHan}{2,6}[:：][\\s\\u3000]*){2,}");
  private static final Pattern DATELINE =
      Pattern.compile("\\p{IsHan}{2,14}[\\s\\u3000]?\\d{1,2}月\\d{1,2}日(?:讯|电)");
  private static final Pattern ISSUE =
      Pattern.compile("《?([^《》\\s]{2,12}?)》?[\\s\\u3000]*[(（]?\\d{4}年\\d{1,2}月\\d{1,2}日.{0,30}");
  private static final Pattern BULLET = Pattern.compile("[□■◆◇●○▲△★☆◎⊙]+[\\s\\u3000]*");
  private static final Pattern BARS = Pattern.compile("[|｜丨]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000|｜丨]+");
  private static final Pattern LABEL = Pattern.compile("[(（\\[【]?([^:：]{1,14})[:：]");
  private static final int LONGEST_ENTRY = 9;
  private static final int LONGEST_MEDIA = 10;

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
      HeadLine read = read(text.view(), line);
      HeadLine.Kind kind = read.kind();
      head.add(read);
      if (kind == HeadLine.Kind.BODY || kind == HeadLine.Kind.SALUTATION) {
        break;
      }
    }
    return head;
  }

  /** {@code 标题:X关于…的通知}, in the table above an official text, is a title without its label. */
  private HeadLine read(String view, Span line) {
    String content = line.in(view).strip();
    int from = label(content).filter(l -> l.use() == LabelUse.TITLE).map(LineLabel::end).orElse(0);
    String title = content.substring(from).strip();
    if (from == 0 || title.length() < LONGEST_ENTRY) {
      return unlabelled(view, line, content);
    }
    int start = line.start() + line.in(view).indexOf(content) + from;
    return new HeadLine(new Span(start, line.end()), title, HeadLine.Kind.TITLE);
  }

  /** {@code □ 张某某} names the author as {@code 张某某} does. */
  private HeadLine unlabelled(String view, Span line, String content) {
    Matcher bullet = BULLET.matcher(content);
    int from = bullet.lookingAt() ? bullet.end() : 0;
    String rest = content.substring(from);
    if (from == 0 || rest.length() > LONGEST_MEDIA + LONGEST_ENTRY || !isPerson(rest)) {
      return new HeadLine(line, content, kind(content));
    }
    int start = line.start() + line.in(view).indexOf(content) + from;
    return new HeadLine(new Span(start, start + rest.length()), rest, HeadLine.Kind.PERSON);
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
        || lexicon.cues("navigation").contains(line.replaceAll("[\\[\\]【】:：\\s\\u3000]", ""))
        || label(line).isPresent()
        || STAMPED.matcher(line).matches()
        || FORM.matcher(line).matches()
        || DATELINE.matcher(line).matches()
        || isIssue(line)
        || isReporters(line)
        || isMenu(line)
        || isMedia(line);
  }

  /** {@code 《X日报》 2024年3月15日 第3版}. */
  private boolean isIssue(String line) {
    Matcher issue = ISSUE.matcher(line);
    return issue.matches() && lexicon.isMedia(issue.group(1));
  }

  /** {@code 本报记者 张某某 通讯员 李某某}. */
  private boolean isReporters(String line) {
    String bare = line.replaceFirst("^[(（□■◆●]\\s*", "");
    return bare.length() <= LONGEST_TITLE_LINE / 2
        && lexicon.labels().stream()
            .filter(l -> l.use() == LabelUse.REPORTER || l.use() == LabelUse.AUTHOR)
            .filter(l -> l.text().length() > 1 && bare.startsWith(l.text()))
            .anyMatch(l -> !names.listed(bare, l.text().length()).isEmpty());
  }

  /** {@code 首页 | 新闻 | 视频}, {@code X工会网首页 工会概况 政策文件}. */
  private boolean isMenu(String line) {
    List<String> entries = List.of(BLANKS.split(line));
    boolean isList =
        entries.size() > 2 && entries.stream().allMatch(e -> e.length() <= LONGEST_ENTRY);
    long known = entries.stream().filter(entry -> isMenuEntry(entry)).count();
    boolean isBarred = BARS.matcher(line).results().count() > 1;
    return isBarred || (isList && known * 2 >= entries.size());
  }

  private boolean isMenuEntry(String entry) {
    return lexicon.cues("menu").stream().anyMatch(w -> entry.startsWith(w) || entry.endsWith(w));
  }

  /** {@code 新华社}: the source, without a label. */
  private boolean isMedia(String line) {
    return line.length() <= LONGEST_MEDIA && lexicon.isMedia(line);
  }

  private Optional<LineLabel> label(String line) {
    Matcher matcher = LABEL.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String bare = BLANKS.matcher(matcher.group(1)).replaceAll("");
    return lexicon.labels().stream()
        .filter(known -> known.text().equals(bare))
        .findFirst()
        .map(known -> new LineLabel(known.use(), matcher.end()));
  }

  /** A known label that opens a line, and where what it announces begins. */
  private record LineLabel(LabelUse use, int end) {}

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
