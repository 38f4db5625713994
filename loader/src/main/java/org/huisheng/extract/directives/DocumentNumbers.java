package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Reads document numbers (国发〔2019〕17号): behind a title, and in its place (国发〔2019〕17号文件). */
final class DocumentNumbers {

  private static final String YEAR = "[〔\\[［【（(]\\s?(?:19|20)[0-9]{2}\\s?[〕\\]］】）)]";

  private static final String NUMBER =
      "\\p{IsHan}{2,12}" + YEAR + "\\s?第?[0-9]{1,5}\\s?号|\\p{IsHan}{2,8}令第?[0-9]{1,4}号";

  private static final TextPattern BEHIND =
      TextPattern.compile("\\s?[（(](?<number>" + NUMBER + ")(?=[，,；;、）)])");

  private static final TextPattern ALONE =
      TextPattern.compile(
          "(?:根据|按照|依据|贯彻|落实|执行|学习|遵照|参照)(?:落实|执行)?(?<number>" + NUMBER + ")(?=文件?|通知|要求|规定|精神|的)");

  private static final Pattern OPENING = Pattern.compile("^(\\p{IsHan}+)(?=[〔\\[［【（(])");

  private final Map<String, String> issuers;

  /**
   * @param issuers what numbers open with → canonical name of the body that numbers so
   */
  DocumentNumbers(Map<String, String> issuers) {
    this.issuers = issuers;
  }

  /** {@return the number in brackets that begin at {@code end} of a title} */
  Optional<String> behind(String view, int end) {
    return BEHIND.at(view, end, view.length()).map(found -> plain(found.group("number")));
  }

  /** {@return canonical name of the body whose documents are numbered like {@code number}} */
  Optional<String> issuer(String number) {
    Matcher opening = OPENING.matcher(number);
    return opening.find() ? Optional.ofNullable(issuers.get(opening.group(1))) : Optional.empty();
  }

  /**
   * {@return the places where a number stands for its document}
   *
   * @param titled documents named in full, which a number may mean
   */
  List<FoundDirective> alone(DocumentText text, List<FoundDirective> titled) {
    List<FoundDirective> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      TextSearch matcher = ALONE.in(text.view(), sentence.start(), sentence.end());
      while (matcher.find()) {
        Span where = new Span(matcher.start("number"), matcher.end("number"));
        String number = plain(matcher.group("number"));
        found.add(
            titled.stream()
                .filter(each -> each.number().equals(Optional.of(number)))
                .min(Comparator.comparing(FoundDirective::inView))
                .map(named -> named.again(where))
                .orElseGet(
                    () ->
                        FoundDirective.byForm(number, DirectiveKind.DOCUMENT, where)
                            .from(issuer(number))
                            .numbered(Optional.of(number))));
      }
    }
    return found;
  }

  /** Numbers are printed with brackets of all sorts. */
  private static String plain(String number) {
    return number.replaceAll("\\s", "").replaceAll("[\\[［【（(]", "〔").replaceAll("[\\]］】）)]", "〕");
  }
}
