package org.huisheng.link.echo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huisheng.model.DateInterval;
import org.huisheng.model.Echo.Ground;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EntityKey;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Person;
import org.huisheng.model.Resolved;
import org.huisheng.model.Span;

/**
 * Says of a passage of two texts whether the one took it from the other, and on what ground. A date
 * alone is never one; and whatever else could explain the words keeps the claim back.
 */
final class DescentJudge {

  private final List<HeldText> texts;
  private final Holders holders;
  private final BodiesAbove bodies;
  private final Naming naming;
  private final Map<EntityKey, Boolean> witnessed = new HashMap<>();

  /**
   * @param texts in the order of the shelf, by the number that alignments give them
   */
  DescentJudge(List<HeldText> texts, Holders holders, BodiesAbove bodies, Naming naming) {
    this.texts = List.copyOf(texts);
    this.holders = holders;
    this.bodies = bodies;
    this.naming = naming;
  }

  /** What is said of one passage. */
  record Verdict(Claim claim, Ground ground) {

    private static Verdict none(Ground ground) {
      return new Verdict(Claim.NONE, ground);
    }
  }

  /** Who has the words from whom. The one text is the pair's, by the order of the shelf. */
  enum Claim {
    ONE_FROM_OTHER,
    OTHER_FROM_ONE,
    SIBLINGS,
    NONE
  }

  /** A pair of texts, by number, with what holds for the two as wholes. */
  record Two(int one, int other, boolean oneMayTake, boolean otherMayTake) {}

  /** {@return the pair of these texts} */
  Two two(int one, int other) {
    return new Two(one, other, mayTake(one, other), mayTake(other, one));
  }

  /**
   * Whether one text may have words from another: it names it, or the other speaks down to it and
   * is earlier.
   */
  private boolean mayTake(int taker, int giver) {
    LinkedDocument from = document(giver);
    LinkedDocument to = document(taker);
    return !from.date().isAfter(to.date())
        && (naming.names(to, from) || (to.date().isAfter(from.date()) && speaksDown(from, to)));
  }

  private boolean speaksDown(LinkedDocument from, LinkedDocument to) {
    return from.voice().isPresent()
        && to.voice().isPresent()
        && bodies.speaksDown(from.voice().get(), to.voice().get());
  }

  /** {@return what may be said of {@code passage} of {@code two} texts} */
  Verdict judge(Two two, SharedPassage passage) {
    SortedSet<Integer> thirds = thirds(two, passage);
    Optional<String> speaker = outsider(two, passage);
    if (speaker.isPresent()) {
      return quoted(two, speaker.get());
    }
    if (!passage.isEnoughForDescent()) {
      return Verdict.none(Ground.TOO_LITTLE);
    }
    if (thirds.stream().anyMatch(third -> isSourceOf(third, two))) {
      return new Verdict(Claim.SIBLINGS, Ground.THIRD_EARLIER);
    }
    if (two.oneMayTake() == two.otherMayTake()) {
      boolean isOrdered = isAfter(two.one(), two.other()) || isAfter(two.other(), two.one());
      return Verdict.none(isOrdered ? Ground.NO_GROUND : Ground.ORDER_UNKNOWN);
    }
    int taker = two.oneMayTake() ? two.one() : two.other();
    int giver = two.oneMayTake() ? two.other() : two.one();
    return taken(taker, giver, thirds, two);
  }

  private Verdict taken(int taker, int giver, SortedSet<Integer> thirds, Two two) {
    LinkedDocument from = document(giver);
    LinkedDocument to = document(taker);
    if (thirds.stream().anyMatch(third -> isAfter(giver, third))) {
      return Verdict.none(Ground.THIRD_EARLIER);
    }
    if (thirds.stream()
        .map(this::document)
        .anyMatch(third -> isOfVoice(third, to) && !third.date().isAfter(from.date()))) {
      return Verdict.none(Ground.USED_BEFORE);
    }
    boolean isNamed = naming.names(to, from);
    if (!isNamed && thirds.stream().map(this::document).anyMatch(third -> isBeyond(third, from))) {
      return Verdict.none(Ground.KNOWN_ELSEWHERE);
    }
    if (!isNamed && from.voice().filter(voice -> !hasWitness(voice)).isPresent()) {
      return Verdict.none(Ground.NO_WITNESS);
    }
    Claim claim = taker == two.one() ? Claim.ONE_FROM_OTHER : Claim.OTHER_FROM_ONE;
    return new Verdict(claim, isNamed ? Ground.NAMES_SOURCE : Ground.FROM_ABOVE);
  }

  /**
   * Whether it would show if the words were not this body's own. What a national body says may be
   * the centre's; if it is, others to whom that body does not speak have it too. When no text of
   * such others is held, nothing can be seen.
   */
  private boolean hasWitness(EntityKey giver) {
    return witnessed.computeIfAbsent(
        giver,
        body ->
            !bodies.isUnderTheCentre(body)
                || texts.stream()
                    .flatMap(held -> held.document().voice().stream())
                    .anyMatch(
                        voice ->
                            !voice.equals(body)
                                && !bodies.isCentre(voice)
                                && !bodies.speaksDown(body, voice)));
  }

  /** Whether a text is of somebody to whom {@code giver} does not speak: it has another source. */
  private boolean isBeyond(LinkedDocument third, LinkedDocument giver) {
    return !giver.voice().filter(bodies::isCentre).isPresent()
        && !isOfVoice(third, giver)
        && !speaksDown(giver, third)
        && !naming.names(third, giver);
  }

  private static boolean isOfVoice(LinkedDocument third, LinkedDocument document) {
    return third.voice().isPresent() && third.voice().equals(document.voice());
  }

  private SortedSet<Integer> thirds(Two two, SharedPassage passage) {
    SortedSet<Integer> thirds = new TreeSet<>();
    thirds.addAll(holders.of(two.one(), passage.runs()));
    thirds.addAll(holders.of(two.other(), passage.otherRuns()));
    thirds.remove(two.one());
    thirds.remove(two.other());
    return thirds;
  }

  /** Whether both may have the words from a third: a neighbour that spoke first is no source. */
  private boolean isSourceOf(int third, Two two) {
    return mayTake(two.one(), third) && mayTake(two.other(), third);
  }

  private boolean isAfter(int one, int other) {
    DateInterval date = document(one).date();
    return date.isAfter(document(other).date());
  }

  /** The words are a speaker's: a text of that speaker gave them, or one that is not held. */
  private Verdict quoted(Two two, String speaker) {
    if (two.one() != two.other() && isBy(two.one(), speaker) != isBy(two.other(), speaker)) {
      int giver = isBy(two.one(), speaker) ? two.one() : two.other();
      int taker = giver == two.one() ? two.other() : two.one();
      if (!isAfter(giver, taker)) {
        return new Verdict(
            taker == two.one() ? Claim.ONE_FROM_OTHER : Claim.OTHER_FROM_ONE,
            Ground.ATTRIBUTES_WORDS);
      }
    }
    return new Verdict(Claim.SIBLINGS, Ground.SPEAKER_NOT_HELD);
  }

  private boolean isBy(int text, String speaker) {
    return document(text).extraction().metadata().authors().contains(speaker);
  }

  /** Who is reported to say the passage in one of the texts and does not speak for its voice. */
  private Optional<String> outsider(Two two, SharedPassage passage) {
    return outsider(two.one(), passage.places())
        .or(() -> outsider(two.other(), passage.otherPlaces()));
  }

  private Optional<String> outsider(int text, List<Span> places) {
    HeldText held = texts.get(text);
    return places.stream()
        .map(held::occurrence)
        .map(Occurrence::reportedSpeaker)
        .flatMap(Optional::stream)
        .filter(speaker -> !isOwn(held.document(), speaker))
        .findFirst();
  }

  /** The head of the body that a report is about speaks for that body. */
  private static boolean isOwn(LinkedDocument document, String speaker) {
    Optional<String> voice = document.voice().map(EntityKey::name);
    return document.extraction().metadata().authors().contains(speaker)
        || document.persons().stream()
            .map(Resolved::item)
            .filter(person -> person.name().equals(speaker))
            .anyMatch(person -> isOf(person, voice));
  }

  private static boolean isOf(Person person, Optional<String> voice) {
    return person.posts().stream()
        .flatMap(post -> post.organisation().stream())
        .anyMatch(body -> voice.filter(name -> body.startsWith(name)).isPresent());
  }

  private LinkedDocument document(int text) {
    return texts.get(text).document();
  }
}
