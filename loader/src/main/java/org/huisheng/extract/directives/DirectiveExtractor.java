package org.huisheng.extract.directives;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.Outermost;
import org.huisheng.extract.text.PhraseIndex;
import org.huisheng.extract.text.WordingKey;
import org.huisheng.lexicon.DirectiveLexicon;
import org.huisheng.lexicon.KnownDirective;
import org.huisheng.model.Basis;
import org.huisheng.model.DateKind;
import org.huisheng.model.Directive;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Meeting;
import org.huisheng.model.Metadata;
import org.huisheng.model.Relation;
import org.huisheng.model.StatedDate;

/**
 * Finds what a document says it studies, implements, cites, adopts or reports. Safe for threads.
 */
public final class DirectiveExtractor {

  private static final Pattern PASSED_ON = Pattern.compile("(?:印发|转发|批转|修订|废止|学习宣传|学习贯彻|贯彻落实)$");

  /** 国务院办公厅印发某意见: the headline over a document that the text gives in full. */
  private static final Pattern SENT_OUT = Pattern.compile("^(?!关于)(?:(?!关于).)+(?:印发|发布|公布|出台)了?$");

  /** 传达学习总书记重要文章某某: the headline of a report on a body that studies it. */
  private static final Pattern STUDIED =
      Pattern.compile("(?:学习|传达|宣讲|解读)(?:[^，,。]{0,20}(?:文章|讲话|回信|贺信))?$");

  private final DirectiveLexicon lexicon;
  private final PhraseIndex<KnownDirective> known;
  private final DocumentNumbers numbers;
  private final TitledDirectives titled;
  private final UnmarkedTitles unmarked;
  private final SpeechDirectives speeches = new SpeechDirectives();
  private final SpiritDirectives spirits = new SpiritDirectives();
  private final ArrangedDirectives arranged;
  private final CircularDirectives circulars = new CircularDirectives();
  private final PlanDirectives plans = new PlanDirectives();
  private final ReportedSpeeches reported = new ReportedSpeeches();
  private final RelationReader relations;

  public DirectiveExtractor(DirectiveLexicon lexicon) {
    this.lexicon = lexicon;
    known = PhraseIndex.of(lexicon.known(), KnownDirective::forms);
    numbers = new DocumentNumbers(lexicon.numbers());
    titled = new TitledDirectives(lexicon.words(), numbers);
    unmarked = new UnmarkedTitles(lexicon.words());
    arranged = new ArrangedDirectives(lexicon.words());
    relations = new RelationReader(lexicon.words());
  }

  public List<Directive> extract(
      DocumentText text, Bodies bodies, List<Meeting> meetings, Metadata metadata) {
    String view = text.view();
    Issuers issuers =
        new Issuers(view, bodies, lexicon.words().issuers(), lexicon.words().reporting());
    List<FoundDirective> bare = withoutOwnTitle(unmarked.find(text, issuers), metadata);
    DirectiveCollector collected = new DirectiveCollector(text, relations, metadata.genre());
    List<FoundDirective> marked = withoutOwnTitle(titled.find(view, issuers, bare), metadata);
    collected.addAll(marked);
    collected.addAll(bare);
    collected.addAll(numbers.alone(text, marked));
    collected.addAll(speeches.find(text, issuers));
    collected.addAll(arranged.find(text, issuers));
    collected.addAll(spirits.find(view, issuers));
    collected.addAll(circulars.find(text, issuers));
    collected.addAll(plans.find(text));
    collected.addAll(withoutOwnKind(knownNames(view), metadata));
    return Stream.concat(
            collected.directives().stream().map(each -> dated(each, metadata)),
            reported.find(text, meetings, metadata).stream())
        .sorted(
            Comparator.comparing((Directive directive) -> directive.mentions().get(0))
                .thenComparing(Directive::label))
        .toList();
  }

  /** What the document adopts bears the date on which the document says it was adopted. */
  private static Directive dated(Directive directive, Metadata metadata) {
    return directive.relation() == Relation.ADOPTS && directive.date().isEmpty()
        ? new Directive(
            directive.label(),
            directive.kind(),
            directive.issuer(),
            metadata.dates().stream()
                .filter(date -> date.kind() == DateKind.ADOPTED || date.kind() == DateKind.HELD)
                .map(StatedDate::value)
                .findFirst(),
            directive.number(),
            directive.relation(),
            directive.isBasis(),
            directive.mentions())
        : directive;
  }

  /** A document is no directive of itself; what its title says that it passes on is one. */
  private static List<FoundDirective> withoutOwnTitle(
      List<FoundDirective> found, Metadata metadata) {
    String own = WordingKey.of(metadata.title());
    return found.stream().filter(each -> !isOwn(WordingKey.of(each.label()), own)).toList();
  }

  private static boolean isOwn(String label, String own) {
    int at = own.indexOf(label);
    boolean isWithin = at > 0 && at + label.length() < own.length();
    boolean isPassedOn =
        (isWithin && PASSED_ON.matcher(own).region(0, Math.max(0, at)).find())
            || (at > 0 && SENT_OUT.matcher(own).region(0, at).find())
            || (at > 0 && STUDIED.matcher(own).region(0, at).find());
    return at >= 0 && !isPassedOn;
  }

  /** 政府工作报告 inside 2026年某省政府工作报告 is the text itself, not one it names. */
  private static List<FoundDirective> withoutOwnKind(
      List<FoundDirective> found, Metadata metadata) {
    String own = WordingKey.of(metadata.title());
    return found.stream().filter(each -> !own.endsWith(WordingKey.of(each.label()))).toList();
  }

  /** {@return whether a law's name ends here: 劳动法 does not in 劳动法律监督} */
  private static boolean endsAt(String view, int end) {
    return end == view.length()
        || ("律规院庭治学人制".indexOf(view.charAt(end)) < 0 && !view.startsWith("宣誓", end));
  }

  private List<FoundDirective> knownNames(String view) {
    return Outermost.of(known.find(view), PhraseIndex.Hit::inView).stream()
        .filter(
            hit -> hit.meaning().kind() != DirectiveKind.LAW || endsAt(view, hit.inView().end()))
        .map(
            hit ->
                FoundDirective.of(
                        hit.meaning().name(), hit.meaning().kind(), hit.inView(), Basis.LEXICON)
                    .from(hit.meaning().issuer()))
        .toList();
  }
}
