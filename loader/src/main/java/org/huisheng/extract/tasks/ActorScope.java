package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.PlacedBodies;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Actor;
import org.huisheng.model.Actor.Origin;
import org.huisheng.model.Metadata;
import org.huisheng.model.Span;

/**
 * Gives each task its actor: the subject of its clause, else the one in force.
 *
 * <p>A subject is in force to the end of its paragraph, or of its point (一是…) when it stands in
 * one; where one sentence shares work out among several (省总工会…;县级工会…), to the end of that sentence.
 * The first subject of a paragraph stays in force for the paragraphs after it, persons dropped,
 * until its numbered section ends, if it embraces a class (各级工会). A heading, or the sentence that
 * opens a point, takes the first subject below it. Quoted authorities keep a scope of their own.
 * Where nothing is in force, a report falls back to the body whose position it conveys, another
 * document to the class it names first or addresses.
 */
final class ActorScope {

  private static final Pattern EMBRACING =
      Pattern.compile("(?:^|[、和与及])(?:各|全(?:[省市县区州旗盟党体社镇乡村校院系集]|国各)|广大|所有|凡)");

  /** What the issuer itself will hold. */
  private static final Pattern INVITATION = Pattern.compile("关于(?:举办|召开|举行)");

  private final DocumentText text;
  private final PlacedBodies bodies;
  private final ActorNames names;
  private final Metadata metadata;

  private final Map<List<String>, Actor> bySection = new HashMap<>();
  private final Addressees addressees;
  private Optional<Actor> inParagraph = Optional.empty();

  /** What was in force before the point began that is being read. */
  private Optional<Actor> beforePoint = Optional.empty();

  private boolean inPoint;
  private Optional<Actor> quoted = Optional.empty();

  ActorScope(DocumentText text, PlacedBodies bodies, ActorNames names, Metadata metadata) {
    this.text = text;
    this.bodies = bodies;
    this.names = names;
    this.metadata = metadata;
    this.addressees = Addressees.of(text);
  }

  /** {@return one actor for each draft, in their order} */
  List<Optional<Actor>> resolve(List<TaskDraft> drafts) {
    List<Optional<Actor>> below = actorsBelow(drafts);
    List<Actor> named = drafts.stream().map(this::explicit).flatMap(Optional::stream).toList();
    Optional<Actor> first = named.stream().filter(ActorScope::embraces).findFirst();
    first = first.or(() -> named.stream().findFirst());
    Optional<Actor> general = first;
    SharedSentences shared = SharedSentences.of(text.view(), drafts);
    List<Optional<Actor>> actors = new ArrayList<>();
    Passage paragraph = null;
    for (int i = 0; i < drafts.size(); i++) {
      TaskDraft draft = drafts.get(i);
      if (!draft.passage().equals(paragraph)) {
        paragraph = draft.passage();
        inParagraph = Optional.empty();
        beforePoint = Optional.empty();
        inPoint = false;
        quoted = Optional.empty();
      }
      if (draft.opensPoint()) {
        inParagraph = inPoint ? beforePoint : inParagraph;
        beforePoint = inParagraph;
        inPoint = true;
      }
      if (draft.isReportedAuthority()) {
        actors.add(quotedActor(draft).or(() -> fallback(general)));
      } else if (shared.contains(i)) {
        Optional<Actor> before = inParagraph;
        inParagraph = shared.begins(i) ? Optional.empty() : inParagraph;
        Optional<Actor> own = explicit(draft).or(() -> inherited(inParagraph)).or(() -> before);
        inParagraph = explicit(draft).or(() -> inParagraph);
        actors.add(own.or(() -> inForce(draft.passage().numbered())).or(() -> fallback(general)));
        inParagraph = shared.ends(i) ? Optional.empty() : inParagraph;
      } else {
        actors.add(actor(draft, below.get(i)).or(() -> fallback(general)));
      }
    }
    return actors;
  }

  private static boolean embraces(Actor actor) {
    return EMBRACING.matcher(actor.name()).find();
  }

  private static Optional<Actor> inherited(Optional<Actor> actor) {
    return actor.map(from -> new Actor(from.name(), Origin.INHERITED, from.where()));
  }

  private Optional<Actor> actor(TaskDraft draft, Optional<Actor> below) {
    Optional<Actor> explicit = explicit(draft);
    if (explicit.isPresent()) {
      if (inParagraph.isEmpty() && embraces(explicit.get())) {
        bySection.put(draft.passage().numbered(), explicit.get());
      }
      inParagraph = explicit;
      return explicit;
    }
    Optional<Actor> ahead = draft.leads() ? below : Optional.empty();
    return ahead
        .or(() -> inParagraph)
        .or(() -> inForce(draft.passage().numbered()))
        .or(() -> below)
        .flatMap(actor -> inherited(Optional.of(actor)));
  }

  private Optional<Actor> inForce(List<String> section) {
    for (int depth = section.size(); depth >= 0; depth--) {
      Actor actor = bySection.get(section.subList(0, depth));
      if (actor != null) {
        return Optional.of(new Actor(names.bodiesOf(actor.name()), actor.origin(), actor.where()));
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> quotedActor(TaskDraft draft) {
    Optional<Actor> explicit = explicit(draft);
    if (explicit.isPresent()) {
      quoted = explicit;
      return explicit;
    }
    return quoted
        .or(
            () ->
                inForce(draft.passage().numbered())
                    .map(a -> new Actor(names.bareClass(a.name()), Origin.INHERITED, a.where())))
        .map(actor -> new Actor(actor.name(), Origin.INHERITED, actor.where()));
  }

  private Optional<Actor> fallback(Optional<Actor> first) {
    Optional<Actor> voice =
        metadata.voice().map(name -> new Actor(name, Origin.VOICE_OF_DOCUMENT, Optional.empty()));
    Optional<Actor> named =
        first.map(actor -> new Actor(actor.name(), Origin.INHERITED, actor.where()));
    boolean addressed =
        switch (metadata.genre()) {
          case NOTICE -> !INVITATION.matcher(metadata.title()).find();
          case DECISION, RESOLUTION, SPEECH -> true;
          case OTHER -> addressees.actor().isPresent();
          case SIGNED_ARTICLE, NEWS_REPORT, MEETING_REPORT, WORK_REPORT -> false;
        };
    return addressed ? named.or(addressees::actor).or(() -> voice) : voice.or(() -> named);
  }

  private Optional<Actor> explicit(TaskDraft draft) {
    if (names.decides(text.view(), draft.main())) {
      return metadata
          .voice()
          .map(name -> new Actor(name, Origin.VOICE_OF_DOCUMENT, Optional.empty()));
    }
    return draft
        .main()
        .subject()
        .flatMap(
            subject ->
                names.isPronoun(subject.in(text.view()))
                    ? metadata
                        .voice()
                        .map(name -> new Actor(name, Origin.VOICE_OF_DOCUMENT, where(subject)))
                    : Optional.of(
                        new Actor(
                            names.name(text.view(), subject, bodies),
                            Origin.EXPLICIT,
                            where(subject))));
  }

  private Optional<Span> where(Span subject) {
    return Optional.of(text.original(subject));
  }

  /** For each draft the first subject after it in its numbered section, up to the next lead. */
  private List<Optional<Actor>> actorsBelow(List<TaskDraft> drafts) {
    List<Optional<Actor>> below = new ArrayList<>();
    drafts.forEach(draft -> below.add(Optional.empty()));
    Optional<Actor> next = Optional.empty();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      TaskDraft draft = drafts.get(i);
      if (i + 1 < drafts.size() && !sameScope(draft, drafts.get(i + 1))) {
        next = Optional.empty();
      }
      if (!draft.isReportedAuthority()) {
        Optional<Actor> here = explicit(draft).filter(ActorScope::embraces);
        next = here.isPresent() ? here : next;
      }
      below.set(i, next);
    }
    return below;
  }

  private static boolean sameScope(TaskDraft draft, TaskDraft after) {
    List<String> above = draft.passage().numbered();
    List<String> below = after.passage().numbered();
    boolean nested = below.size() >= above.size() && below.subList(0, above.size()).equals(above);
    boolean inSection = draft.passage().equals(after.passage()) || (!above.isEmpty() && nested);
    return inSection && (!after.leads() || draft.leads());
  }
}
