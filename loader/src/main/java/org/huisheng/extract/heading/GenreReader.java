package org.huisheng.extract.heading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Genre;
import org.huisheng.model.Mention;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/** Tells what kind of text (文种) a document is. */
final class GenreReader {

  private static final int OPENING_SENTENCES = 4;
  private static final Pattern TRAILER = Pattern.compile("[(（][^()（）]{1,12}[)）]$");
  private static final Pattern MARKED = Pattern.compile("^[《“\"](.*)[》”\"]$");
  private static final Pattern DATELINE =
      Pattern.compile("[^。]{0,30}(?:讯|电|消息|报道)[\\s\\u3000(（:：]");
  private static final Pattern TELLS = Pattern.compile("《([^《》]{2,20})》(?:指出|强调|要求|提出|明确|规定|提到)");
  private static final Pattern NAMED_TEXT = Pattern.compile("关于|《");
  private static final Pattern REPORTS = Pattern.compile("(?:报告.{0,4}工作|作.{0,6}工作报告|作报告)");
  private static final Pattern AUTHORS_NOTE = Pattern.compile("[(（]作者(?:系|为|是|单位)");

  private final HeadingLexicon lexicon;
  private final Assemblies assemblies;

  GenreReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
    this.assemblies = new Assemblies(lexicon);
  }

  /** {@return the genre that the end of {@code title} stands for} */
  static Optional<HeadingLexicon.GenreEnding> ending(HeadingLexicon lexicon, String title) {
    String bare = MARKED.matcher(TRAILER.matcher(title).replaceFirst("")).replaceFirst("$1");
    return lexicon.genres().stream().filter(g -> bare.endsWith(g.text())).findFirst();
  }

  /**
   * {@return the genre}
   *
   * @param byLines those that stand below the title or at the end
   * @param publisher the source that the page names
   */
  Genre read(
      DocumentText text,
      String title,
      List<HeadLine> head,
      List<Heading.ByLine> byLines,
      Optional<Mention> publisher) {
    Optional<Genre> byTitle = ending(lexicon, title).map(HeadingLexicon.GenreEnding::genre);
    if (assemblies.tells(title)) {
      return Genre.MEETING_REPORT;
    }
    String opening = opening(text, head);
    if (issuesText(title) || tells(text, title, opening)) {
      return Genre.NEWS_REPORT;
    }
    return byTitle.orElseGet(() -> byText(text, title, opening, head, byLines, publisher));
  }

  private Genre byText(
      DocumentText text,
      String title,
      String opening,
      List<HeadLine> head,
      List<Heading.ByLine> byLines,
      Optional<Mention> publisher) {
    if (lexicon.cues("salutation").stream().anyMatch(cue -> salutes(head, cue))) {
      return REPORTS.matcher(opening).find() ? Genre.WORK_REPORT : Genre.SPEECH;
    }
    List<String> sentences = List.of(opening.split("。"));
    boolean reports = DATELINE.matcher(opening).lookingAt() || assemblies.dated(sentences.get(0));
    boolean isSigned =
        byLines.stream().anyMatch(line -> line.role() == Role.AUTHOR)
            || AUTHORS_NOTE.matcher(text.original()).find();
    if (isSigned && !reports) {
      return Genre.SIGNED_ARTICLE;
    }
    if (assemblies.opens(title)) {
      return Genre.NEWS_REPORT;
    }
    if (sentences.stream().anyMatch(assemblies::convenes)) {
      return Genre.MEETING_REPORT;
    }
    boolean isReport =
        reports
            || !byLines.isEmpty()
            || has("issued", opening)
            || assemblies.happens(title, sentences)
            || publisher.filter(source -> lexicon.isMedia(source.surface())).isPresent();
    return isReport ? Genre.NEWS_REPORT : Genre.OTHER;
  }

  private static boolean salutes(List<HeadLine> head, String cue) {
    return head.stream()
        .anyMatch(line -> line.kind() == HeadLine.Kind.SALUTATION && line.text().startsWith(cue));
  }

  /** {@code X印发关于…的通知}: a headline about the text, not the text. */
  private boolean issuesText(String title) {
    Matcher name = NAMED_TEXT.matcher(title);
    return name.find()
        && lexicon.cues("issued").stream().anyMatch(title.substring(0, name.start())::endsWith);
  }

  /** A broadcaster's or newspaper's digest under the title of the text it tells. */
  private boolean tells(DocumentText text, String title, String opening) {
    return DATELINE.matcher(opening).lookingAt()
        && ending(lexicon, title).isPresent()
        && TELLS.matcher(text.view()).results().anyMatch(match -> title.endsWith(match.group(1)));
  }

  private boolean has(String use, String text) {
    Set<String> words = lexicon.cues(use);
    return words.stream().anyMatch(text::contains);
  }

  /** The first sentences after the head. */
  private static String opening(DocumentText text, List<HeadLine> head) {
    int from =
        head.stream()
            .filter(line -> line.kind() != HeadLine.Kind.BODY)
            .mapToInt(line -> line.where().end())
            .max()
            .orElse(0);
    List<Span> body =
        text.sentences().stream()
            .filter(sentence -> sentence.start() >= from)
            .limit(OPENING_SENTENCES)
            .toList();
    StringBuilder opening = new StringBuilder();
    body.forEach(sentence -> opening.append(sentence.in(text.view()).strip()).append('。'));
    return opening.toString();
  }
}
