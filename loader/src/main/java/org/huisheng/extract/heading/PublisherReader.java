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
import org.huisheng.model.Mention;
import org.huisheng.model.Span;

/** Reads which newspaper, site or account a page names as its source. */
final class PublisherReader {

  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_LINE = 120;
  private static final Pattern CRUMB =
      Pattern.compile("^\\s*([^\\s>＞»]{2,12})\\s*[>＞»]\\s*[^\\s>＞»]{1,12}\\s*[>＞»]");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?:据)?(\\p{IsHan}{2,10}?)(?:\\p{IsHan}{0,6}\\d{1,2}月\\d{1,2}日)?(?:讯|电|消息)[\\s(（:：]");

  private final HeadingLexicon lexicon;

  PublisherReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the publisher, by the line that says it best} */
  Optional<Mention> read(DocumentText text, List<PrintedLine> page) {
    return labelled(text, page)
        .or(() -> worded(text, page))
        .or(() -> crumb(text, page))
        .or(() -> dateline(text, page));
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
                ? name(text, line, start).filter(mention -> isMedia(mention.surface()))
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
    if (end < 0 || to - start > LONGEST_NAME || !isMedia(line.text().substring(start, to))) {
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

  private boolean isMedia(String name) {
    return lexicon.mediaHeads().stream().anyMatch(name::endsWith);
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
    boolean fits = end - start >= 2 && end - start <= LONGEST_NAME;
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
