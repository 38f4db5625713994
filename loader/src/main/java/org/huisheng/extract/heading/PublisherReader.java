package org.huisheng.extract.heading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.lexicon.HeadingLexicon.LabelUse;
import org.huisheng.lexicon.HeadingLexicon.PublisherLine;
import org.huisheng.model.Basis;
import org.huisheng.model.Mention;
import org.huisheng.model.Span;

/** Reads which newspaper, site or account a page names as its source. */
final class PublisherReader {

  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_LINE = 120;
  private static final Pattern CRUMB =
      Pattern.compile(
          "^\\s*([^\\s>＞»|｜丨]{2,12})\\s*[>＞»|｜丨]{1,2}\\s*[^\\s>＞»|｜丨]{1,12}\\s*[>＞»|｜丨]");
  private static final Pattern ACCOUNT =
      Pattern.compile("^\\s*(\\S{2,15})\\s+\\d{4}[-年].{4,16}\\s*发表于");
  private static final Pattern OWNER =
      Pattern.compile("版权所有[\\s:：©]{0,3}(\\p{IsHan}{4,20})(?![\\p{IsHan},，])");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?:据)?(\\p{IsHan}{2,10}?)(?:[\\s\\u3000]?\\p{IsHan}{0,6}\\d{1,2}月\\d{1,2}日)?(?:讯|电|消息)(?:[\\s(（:：]|$)");

  private static final Pattern ISSUE =
      Pattern.compile("《([^《》]{2,12})》[\\s\\u3000]*[(（]?\\d{4}年\\d{1,2}月\\d{1,2}日");

  private final HeadingLexicon lexicon;

  PublisherReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the publisher, by the line that says it best} */
  Optional<Mention> read(DocumentText text, List<PrintedLine> page, List<HeadLine> head) {
    return account(text, page)
        .or(() -> labelled(text, page))
        .or(() -> worded(text, page))
        .or(() -> crumb(text, page))
        .or(() -> issue(text, page))
        .or(() -> standing(text, head))
        .or(() -> dateline(text, page))
        .or(() -> owner(text, page));
  }

  /** {@code X县工会 2023-02-21 18:30 发表于浙江}: the head of a public account's post. */
  private static Optional<Mention> account(DocumentText text, List<PrintedLine> page) {
    return first(ACCOUNT, text, page);
  }

  /** {@code 版权所有:X集团有限公司}: the site is its owner's. */
  private static Optional<Mention> owner(DocumentText text, List<PrintedLine> page) {
    return first(OWNER, text, page);
  }

  /** {@code 《X日报》 2024年3月15日 第3版} on a line of its own. */
  private Optional<Mention> issue(DocumentText text, List<PrintedLine> page) {
    List<PrintedLine> lines =
        page.stream().filter(line -> line.text().length() < LONGEST_LINE / 2).toList();
    return first(ISSUE, text, lines).filter(name -> lexicon.isMedia(name.surface()));
  }

  private static Optional<Mention> first(
      Pattern pattern, DocumentText text, List<PrintedLine> page) {
    for (PrintedLine line : page) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        Span name = new Span(matcher.start(1), matcher.end(1));
        return Optional.of(line.mention(text, name));
      }
    }
    return Optional.empty();
  }

  /** {@code 新华社} on a line of its own above the text. */
  private Optional<Mention> standing(DocumentText text, List<HeadLine> head) {
    return head.stream()
        .filter(line -> line.kind() == HeadLine.Kind.FRAME)
        .filter(line -> line.text().length() <= LONGEST_NAME / 2 && lexicon.isMedia(line.text()))
        .findFirst()
        .map(line -> text.mention(bare(text, line), Basis.PATTERN));
  }

  private static Span bare(DocumentText text, HeadLine line) {
    int start = line.where().start() + line.where().in(text.view()).indexOf(line.text());
    return new Span(start, start + line.text().length());
  }

  private Optional<Mention> labelled(DocumentText text, List<PrintedLine> page) {
    for (int i = 0; i < page.size(); i++) {
      PrintedLine line = page.get(i);
      Optional<Integer> from = afterLabel(line);
      if (from.isPresent()) {
        Optional<Mention> here = name(text, line, from.get());
        boolean isLast = i + 1 == page.size();
        Optional<Mention> found =
            here.isPresent() || isLast ? here : name(text, page.get(i + 1), 0);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> afterLabel(PrintedLine line) {
    if (line.text().length() > LONGEST_LINE) {
      return Optional.empty();
    }
    for (var label : lexicon.labels()) {
      int at = label.use() == LabelUse.PUBLISHER ? line.text().indexOf(label.text()) : -1;
      int after = at + label.text().length();
      boolean opensWord = at == 0 || (at > 0 && !Character.isLetter(line.text().charAt(at - 1)));
      if (opensWord
          && after < line.text().length()
          && ":：".indexOf(line.text().charAt(after)) >= 0) {
        return Optional.of(after + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> worded(DocumentText text, List<PrintedLine> page) {
    for (PublisherLine wording : lexicon.publisherLines()) {
      for (PrintedLine line : page) {
        int before = line.text().indexOf(wording.before());
        if (before < 0 || line.text().length() > LONGEST_LINE + LONGEST_LINE) {
          continue;
        }
        int start = before + wording.before().length();
        Optional<Mention> found =
            wording.after().isEmpty()
                ? name(text, line, start).filter(mention -> lexicon.isMedia(mention.surface()))
                : between(text, line, start, wording);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> between(
      DocumentText text, PrintedLine line, int start, PublisherLine wording) {
    int end = line.text().indexOf(wording.after(), start);
    boolean namesSite = wording.after().startsWith("网");
    int to = namesSite ? end + 1 : end;
    if (end < 0
        || to - start > LONGEST_NAME
        || !lexicon.isMedia(line.text().substring(start, to))) {
      return Optional.empty();
    }
    return Optional.of(line.mention(text, new Span(start, to)));
  }

  private Optional<Mention> crumb(DocumentText text, List<PrintedLine> page) {
    return page.stream().map(line -> crumb(text, line)).flatMap(Optional::stream).findFirst();
  }

  private Optional<Mention> crumb(DocumentText text, PrintedLine line) {
    Matcher matcher = CRUMB.matcher(line.text());
    boolean isCrumb = line.text().length() < LONGEST_LINE && matcher.find();
    boolean isGeneric =
        isCrumb && lexicon.cues("generic-crumb").stream().anyMatch(matcher.group(1)::contains);
    return isCrumb && !isGeneric
        ? Optional.of(line.mention(text, new Span(matcher.start(1), matcher.end(1))))
        : Optional.empty();
  }

  private Optional<Mention> dateline(DocumentText text, List<PrintedLine> page) {
    return page.stream().map(line -> dateline(text, line)).flatMap(Optional::stream).findFirst();
  }

  private Optional<Mention> dateline(DocumentText text, PrintedLine line) {
    Matcher matcher = DATELINE.matcher(line.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String opening = matcher.group(1);
    return lexicon.mediaHeads().stream()
        .filter(head -> opening.contains(head) && opening.indexOf(head) + head.length() > 2)
        .map(
            head ->
                new Span(
                    matcher.start(1), matcher.start(1) + opening.indexOf(head) + head.length()))
        .max(Comparator.comparingInt(Span::end))
        .map(name -> line.mention(text, name));
  }

  /** The name ends at a blank, a mark, or the next label of the line. */
  private Optional<Mention> name(DocumentText text, PrintedLine line, int from) {
    String content = line.text();
    int start = from;
    while (start < content.length() && !Character.isLetterOrDigit(content.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < content.length()
        && Character.isLetterOrDigit(content.charAt(end))
        && !(end > start && labelStarts(content, end))) {
      end++;
    }
    boolean fits = !labelStarts(content, start) && end - start >= 2 && end - start <= LONGEST_NAME;
    return fits ? Optional.of(line.mention(text, new Span(start, end))) : Optional.empty();
  }

  private boolean labelStarts(String content, int at) {
    return lexicon.labels().stream()
        .anyMatch(
            label -> {
              int after = at + label.text().length();
              return content.startsWith(label.text(), at)
                  && after < content.length()
                  && ":：".indexOf(content.charAt(after)) >= 0;
            });
  }
}
