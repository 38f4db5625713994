package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Addressee;
import org.huisheng.model.AddresseeKind;
import org.huisheng.model.DocumentNumber;
import org.huisheng.model.Genre;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Reads the document number (发文字号) and the addressees (主送, 抄送, 抄报) of an official text. A number
 * inside the text is another document's and is left alone.
 */
final class LetterheadReader {

  private static final int LONGEST_LINE = 400;

  /** What stands before the year (国办发), in characters. */
  private static final int LONGEST_SIGN = 16;

  private static final TextPattern NUMBER =
      TextPattern.compile(
              "([\\p{IsHan}A-Za-z]{1,16})\\s{0,2}[〔\\[【(（［〈]\\s?((?:19|20)\\d{2})\\s?年?[〕\\]】)）］〉]"
                  + "\\s{0,2}第?\\s?(\\d{1,5})\\s?号")
          .near(LONGEST_SIGN + 2, "〔", "[", "【", "(", "（", "［", "〈");
  private static final Pattern ALONE =
      Pattern.compile("[\\s\\u3000(（]*" + NUMBER + "[\\s\\u3000)）]*");
  private static final Pattern BELOW =
      Pattern.compile("[\\s\\u3000]*(主送|抄送|抄报|报送|分送)(?:机关|单位)?[\\s\\u3000]{0,2}[:：]");
  private static final Pattern LEADS_IN =
      Pattern.compile("^(?:为|根据|按照|经|近年来|现将|现就)|如下|(?:决定|决议|通知|公告|通告|意见)[:：]$|[。《]");
  private static final Pattern PART = Pattern.compile("[^，,；;。]+");

  private final HeadingLexicon lexicon;

  LetterheadReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return number and addressees; those of a report or article are another text's} */
  Letterhead read(DocumentText text, List<PrintedLine> page, List<HeadLine> head, Genre genre) {
    return switch (genre) {
      case RESOLUTION, DECISION, NOTICE, OTHER ->
          new Letterhead(number(text, page), addressees(text, page, head));
      case SPEECH, WORK_REPORT, SIGNED_ARTICLE, NEWS_REPORT, MEETING_REPORT -> Letterhead.NONE;
    };
  }

  private Optional<DocumentNumber> number(DocumentText text, List<PrintedLine> page) {
    for (PrintedLine line : page) {
      TextSearch number = NUMBER.in(line.text());
      while (line.text().length() < LONGEST_LINE && number.find()) {
        if (ALONE.matcher(line.text()).matches() || announced(line.text(), number.start())) {
          Span where = new Span(number.start(), number.end());
          return Optional.of(
              new DocumentNumber(
                  number.group(1),
                  Integer.parseInt(number.group(2)),
                  Integer.parseInt(number.group(3)),
                  line.original(text, where)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean announced(String line, int at) {
    String before = line.substring(0, at).stripTrailing();
    return lexicon.labels().stream()
        .filter(label -> label.use() == HeadingLexicon.LabelUse.NUMBER)
        .map(HeadingLexicon.Label::text)
        .anyMatch(
            label ->
                before.replaceAll("[\\s\\u3000]", "").endsWith(label + ":")
                    || before.replaceAll("[\\s\\u3000]", "").endsWith(label + "："));
  }

  private List<Addressee> addressees(
      DocumentText text, List<PrintedLine> page, List<HeadLine> head) {
    List<Addressee> found = new ArrayList<>();
    for (PrintedLine line : page) {
      Matcher below = BELOW.matcher(line.text());
      if (below.lookingAt()) {
        AddresseeKind kind = kind(below.group(1));
        found.addAll(listed(text, line, new Span(below.end(), line.text().length()), kind));
      } else if (isMain(line, head)) {
        int colon = Math.max(line.text().lastIndexOf(':'), line.text().lastIndexOf('：'));
        found.addAll(listed(text, line, new Span(0, colon), AddresseeKind.MAIN));
      }
    }
    found.sort(Comparator.comparing(Addressee::where));
    return found;
  }

  private static AddresseeKind kind(String label) {
    return switch (label) {
      case "抄送", "分送" -> AddresseeKind.COPY;
      case "抄报", "报送" -> AddresseeKind.REPORT;
      default -> AddresseeKind.MAIN;
    };
  }

  /** The line with a colon that ends the head, unless it opens a speech. */
  private boolean isMain(PrintedLine line, List<HeadLine> head) {
    return head.stream()
        .filter(part -> part.kind() == HeadLine.Kind.SALUTATION)
        .filter(part -> part.text().endsWith(":") || part.text().endsWith("："))
        .filter(part -> !LEADS_IN.matcher(part.text()).find())
        .filter(part -> lexicon.cues("salutation").stream().noneMatch(part.text()::startsWith))
        .anyMatch(part -> line.inView().equals(Optional.of(part.where())));
  }

  /** Bodies of one sort are joined by {@code 、} and stay together; the sorts by commas. */
  private static List<Addressee> listed(
      DocumentText text, PrintedLine line, Span part, AddresseeKind kind) {
    List<Addressee> found = new ArrayList<>();
    Matcher names = PART.matcher(line.text()).region(part.start(), part.end());
    while (names.find()) {
      String name = names.group().strip();
      if (!name.isEmpty()) {
        int start = names.start() + names.group().indexOf(name);
        Span where = line.original(text, new Span(start, start + name.length()));
        found.add(new Addressee(kind, name, where));
      }
    }
    return found;
  }
}
