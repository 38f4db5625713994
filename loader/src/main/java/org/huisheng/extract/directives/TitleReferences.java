package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * What short forms of a title mean in one text: one that was agreed (以下简称《措施》), or a genre (《决定》,
 * 决定要求), which means the last document of its kind.
 */
final class TitleReferences {

  private static final Pattern AGREED =
      Pattern.compile(
          "(?:[（(][^（）()]{0,30}[）)])?[（(](?:[^（）()]{0,30}以下)?(?:简称|统称|称)(?:为)?[:：]?"
              + "[《“]?(?<name>[^》”（）()]{2,20})[》”]?[）)]");

  /** What may follow a title's genre. */
  private static final Pattern DRAFT =
      Pattern.compile("[（(](?:草案|试行|暂行|修正案|修订|征求意见稿|送审稿|[0-9]{4}.{0,12})[）)]$");

  private static final int LONGEST_AGREEMENT = 80;

  private final List<String> genres;
  private final TextPattern speaking;
  private final Map<String, FoundDirective> agreed = new HashMap<>();
  private final List<FoundDirective> named = new ArrayList<>();

  /**
   * @param genres how titles may end
   * @param speaking what {@link #speaking(List)} made of them, once for all documents
   */
  TitleReferences(List<String> genres, TextPattern speaking) {
    this.genres = genres;
    this.speaking = speaking;
  }

  /** {@return a pattern of the places where one of {@code genres} is said to speak} */
  static TextPattern speaking(List<String> genres) {
    return TextPattern.compile(
        "(?<=^|[。；;，,！\\n]|该|上述)" + AnyOf.longestFirst(genres) + "(?=要求|指出|强调|明确|提出|规定|印发后|下发后|还)");
  }

  /** {@return {@code title} without what follows its genre} */
  static String withoutDraft(String title) {
    return DRAFT.matcher(title).replaceAll("");
  }

  /** Takes note of a document named in full, and of the short form agreed right behind it. */
  void name(FoundDirective document, String view) {
    named.add(document);
    int end = document.inView().end();
    Matcher agreement =
        AGREED.matcher(view).region(end, Math.min(view.length(), end + LONGEST_AGREEMENT));
    if (agreement.lookingAt()) {
      agreed.put(agreement.group("name"), document);
    }
  }

  /** {@return the document that {@code title}, in title marks at {@code where}, is short for} */
  Optional<FoundDirective> meant(String title, Span where) {
    String genre = withoutDraft(title);
    return Optional.ofNullable(agreed.get(title))
        .or(() -> genres.contains(genre) ? last(genre, where.start()) : Optional.empty())
        .map(document -> document.again(where));
  }

  /** {@return the places where a genre without marks speaks for the document: 通知要求} */
  List<FoundDirective> speaking(String view) {
    List<FoundDirective> found = new ArrayList<>();
    TextSearch matcher = speaking.in(view);
    while (matcher.find()) {
      Span where = new Span(matcher.start(), matcher.end());
      last(matcher.group(), where.start()).map(each -> each.again(where)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<FoundDirective> last(String genre, int before) {
    return named.stream()
        .filter(each -> each.inView().start() < before)
        .filter(each -> withoutDraft(each.label()).endsWith(genre))
        .max((a, b) -> a.inView().compareTo(b.inView()));
  }
}
