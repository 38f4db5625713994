package org.huisheng.extract.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.Outermost;
import org.huisheng.extract.text.PhraseIndex;
import org.huisheng.extract.text.WordingKey;
import org.huisheng.lexicon.Wording;
import org.huisheng.lexicon.Wordings;
import org.huisheng.model.Slogan;
import org.huisheng.model.Span;

/**
 * Finds fixed wordings: known ones, quoted or not, and unknown ones by quotation marks or by their
 * form. Safe for threads.
 */
public final class SloganExtractor {

  /** A known wording of so few characters (三新, 两重) means something only in quotation marks. */
  private static final int NEEDS_QUOTES = 2;

  /** An unknown quoted wording of so many characters is also looked for without its marks. */
  private static final int TELLING = 4;

  /** The wordings, and under nothing the names that only hide them. */
  private final PhraseIndex<Optional<Wording>> known;

  private final QuotedWordings quoted;
  private final NumberedWordings numbered;
  private final ParallelWordings parallel;
  private final ShapedWordings shaped;
  private final EvenWordings even;
  private final MottoLines mottoes;

  public SloganExtractor(Wordings wordings) {
    WordingKinds kinds = new WordingKinds(wordings.forms());
    known =
        PhraseIndex.of(
            Stream.concat(
                    wordings.known().stream().map(Optional::of),
                    Stream.of(Optional.<Wording>empty()))
                .toList(),
            wording -> wording.map(Wording::forms).orElseGet(wordings.forms().masks()::stream));
    quoted = new QuotedWordings(wordings.forms(), kinds);
    numbered = new NumberedWordings(wordings.forms(), kinds);
    parallel = new ParallelWordings(wordings.forms());
    shaped = new ShapedWordings(wordings.forms());
    even = new EvenWordings(wordings.forms());
    mottoes = new MottoLines(wordings.forms());
  }

  public List<Slogan> extract(DocumentText text) {
    WordingCollector collected = new WordingCollector(text);
    List<FoundWording> inMarks = quoted.find(text.view());
    List<FoundWording> wholes = new ArrayList<>(inMarks);
    List<FoundWording> onTheirOwn = mottoes.find(text);
    List<FoundWording> repeated = repeated(text.view(), inMarks);
    wholes.addAll(onTheirOwn);
    wholes.addAll(repeated);
    List<FoundWording> fromLexicon = fromLexicon(text.view(), wholes);
    collected.addAll(spelledOut(text.view(), fromLexicon));
    collected.addAll(spelledOut(text.view(), inMarks));
    collected.addAll(onTheirOwn);
    collected.addAll(repeated);
    collected.addAll(shaped.find(text));
    collected.addAll(parallel.find(text));
    collected.addAll(even.find(text));
    return collected.slogans();
  }

  /** {@return the known wordings, except those that are a part of one of {@code wholes}} */
  private List<FoundWording> fromLexicon(String view, List<FoundWording> wholes) {
    List<Span> larger = wholes.stream().map(FoundWording::inView).toList();
    List<FoundWording> found = new ArrayList<>();
    for (var hit : Outermost.of(known.find(view), PhraseIndex.Hit::inView)) {
      hit.meaning()
          .filter(wording -> stands(view, hit.inView()))
          .filter(wording -> !isPart(view, hit.inView(), larger))
          .map(wording -> FoundWording.known(wording, hit.inView()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isPart(String view, Span where, List<Span> wholes) {
    return wholes.stream()
        .anyMatch(
            whole ->
                whole.start() <= where.start()
                    && where.end() <= whole.end()
                    && WordingKey.of(whole.in(view)).length()
                        > WordingKey.of(where.in(view)).length());
  }

  private static boolean stands(String view, Span where) {
    return WordingKey.of(where.in(view)).length() > NEEDS_QUOTES
        || (where.start() > 0
            && where.end() < view.length()
            && "“‘「".indexOf(view.charAt(where.start() - 1)) >= 0
            && "”’」".indexOf(view.charAt(where.end())) >= 0);
  }

  private List<FoundWording> spelledOut(String view, List<FoundWording> found) {
    return found.stream().flatMap(each -> numbered.expand(view, each).stream()).toList();
  }

  /** {@return the places of quoted wordings where their marks are missing} */
  private static List<FoundWording> repeated(String view, List<FoundWording> inMarks) {
    List<FoundWording> telling =
        inMarks.stream()
            .filter(each -> WordingKey.of(each.canonical()).length() >= TELLING)
            .toList();
    return PhraseIndex.of(telling, each -> Stream.of(each.canonical())).find(view).stream()
        .map(hit -> hit.meaning().alsoAt(hit.inView()))
        .toList();
  }
}
