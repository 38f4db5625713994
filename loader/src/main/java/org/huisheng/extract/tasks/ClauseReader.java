package org.huisheng.extract.tasks;

import java.util.Optional;
import org.huisheng.extract.bodies.PlacedBodies;
import org.huisheng.extract.tasks.Clause.Mood;
import org.huisheng.extract.tasks.Clause.Role;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.lexicon.TaskLexicon.VerbRole;
import org.huisheng.model.Span;

/** Says what each stretch between two pauses does in its sentence, by the words it begins with. */
final class ClauseReader {

  /** Characters that an object needs at least. */
  private static final int SHORTEST_OBJECT = 2;

  /** Characters; what is as short as an idiom belongs to the task before it. */
  private static final int SHORTEST_TASK = 4;

  /** Before a word that may report, these make it a noun: 总要求, 新部署. */
  private static final String ATTRIBUTIVE = "的总新各项等";

  private final TaskLexicon lexicon;
  private final ClauseHead head;
  private final SubjectReader subjects;
  private final VerbFinder verbs;
  private final ResultForms results;
  private final QuantityReader quantities;

  ClauseReader(TaskLexicon lexicon) {
    this.lexicon = lexicon;
    this.head = new ClauseHead(lexicon);
    this.subjects = new SubjectReader(lexicon);
    this.verbs = new VerbFinder(lexicon, head);
    this.results = new ResultForms(lexicon);
    this.quantities = new QuantityReader(lexicon);
  }

  Clause read(TaggedSentence sentence, Span segment, PlacedBodies bodies) {
    String view = sentence.view();
    int from = head.read(sentence, segment.start(), segment.end()).at();
    int reporting = lexicon.marker(Marker.REPORTING).lengthAt(view, from, segment.end());
    Span rest = new Span(Math.min(from + reporting, segment.end()), segment.end());
    Optional<Span> subject = subjects.subject(sentence, rest, bodies);
    ClauseHead.Start start =
        head.read(sentence, subject.map(Span::end).orElse(segment.start()), segment.end());
    Clause clause = predicate(sentence, segment, start, subject);
    if (reports(view, clause)) {
      return clause.as(Role.REPORT);
    }
    return tells(sentence, clause) ? clause.as(Role.NARRATIVE) : clause;
  }

  /** Only nominal clauses report: 会议强调, but not 落实…要求 nor 按照…部署. */
  private boolean reports(String view, Clause clause) {
    boolean nominal =
        clause.role() == Role.LOOSE
            || (clause.role() == Role.FRAME && !isTopic(clause.verb().orElseThrow().in(view)));
    if (!nominal || clause.mood() == Mood.DIRECTIVE) {
      return false;
    }
    String words = clause.where().in(view);
    int before = words.length() - lexicon.marker(Marker.REPORTING).lengthBefore(words);
    return before > 0
        && before < words.length()
        && ATTRIBUTIVE.indexOf(words.charAt(before - 1)) < 0;
  }

  private boolean tells(TaggedSentence sentence, Clause clause) {
    String words = clause.where().in(sentence.view());
    if (clause.mood() == Mood.DIRECTIVE || (clause.subject().isPresent() && clause.opensTask())) {
      return false;
    }
    boolean told =
        lexicon.marker(Marker.NARRATIVE_MARK).occursIn(words)
            && !lexicon.marker(Marker.NARRATIVE_EXCEPTION).occursIn(words);
    boolean nominal = clause.role() == Role.LOOSE || clause.role() == Role.FRAME;
    boolean subject = clause.verb().filter(verb -> verbs.isSubject(sentence, verb)).isPresent();
    return told || subject || (nominal && verbs.copulaIn(sentence, clause.where()));
  }

  private Clause predicate(
      TaggedSentence sentence, Span segment, ClauseHead.Start start, Optional<Span> subject) {
    String view = sentence.view();
    int at = start.at();
    int end = segment.end();
    if (at >= end) {
      return new Clause(segment, Role.LOOSE, Optional.empty(), subject, start.mood());
    }
    Optional<Span> marked = verbs.afterMarker(sentence, at, end);
    Optional<Span> verb = marked.or(() -> verbs.at(sentence, start, end));
    if (results.match(view.substring(at, end))
        || results.match(view.substring(start.adverb().start(), end))) {
      return new Clause(segment, Role.RESULT, verb, subject, start.mood());
    }
    if (marked.isPresent()) {
      Role role = verbs.disposes(sentence, at, end) ? Role.DISPOSAL : Role.PARALLEL;
      return new Clause(segment, role, marked, subject, start.mood());
    }
    if (verb.isEmpty()) {
      boolean target = quantities.states(segment.in(view));
      return new Clause(segment, target ? Role.TARGET : Role.LOOSE, verb, subject, start.mood());
    }
    Role role = role(sentence, segment, verb.get());
    if (role == Role.FRAME || (role == Role.STANCE && view.startsWith("以", verb.get().end()))) {
      return framed(sentence, new Clause(segment, role, verb, subject, start.mood()));
    }
    return new Clause(segment, role, verb, subject, start.mood());
  }

  /** An adverbial and its task often share a stretch: 以改革精神推进…. */
  private Clause framed(TaggedSentence sentence, Clause frame) {
    int from = frame.verb().orElseThrow().end();
    int end = frame.where().end();
    Optional<Span> later =
        isTopic(frame.verb().orElseThrow().in(sentence.view()))
            ? verbs.afterAdverb(sentence, from, end)
            : verbs.afterFrame(sentence, from, end);
    return later.isEmpty()
        ? frame
        : new Clause(frame.where(), Role.HEAD, later, frame.subject(), frame.mood());
  }

  private Role role(TaggedSentence sentence, Span segment, Span verb) {
    String view = sentence.view();
    String object = view.substring(verb.end(), segment.end());
    boolean bare =
        segment.length() <= SHORTEST_TASK
            || !hasObject(sentence, object, verb.end(), segment.end());
    VerbRole known = lexicon.role(verb.in(view)).orElse(VerbRole.HEAD);
    return switch (known) {
      case FRAME, MEANS -> Role.FRAME;
      case STANCE -> Role.STANCE;
      case RESULT -> Role.RESULT;
      case STATIVE -> Role.NARRATIVE;
      case INNER -> bare ? Role.LOOSE : Role.INNER;
      case PIVOT -> bare ? Role.LOOSE : Role.PIVOT;
      case PARALLEL -> Role.PARALLEL;
      case HEAD -> bare ? Role.LOOSE : byObject(object);
    };
  }

  private Role byObject(String object) {
    if (lexicon.marker(Marker.ATTITUDE_NOUN).lengthBefore(object) > 0) {
      return Role.STANCE;
    }
    return lexicon.marker(Marker.OUTCOME_NOUN).lengthBefore(object) > 0 ? Role.RESULT : Role.HEAD;
  }

  private boolean isTopic(String opener) {
    return lexicon.role(opener).filter(role -> role == VerbRole.FRAME).isPresent();
  }

  /** Coordinated verbs share the object of the last (建设好、管理好、使用好…); it may be missing. */
  private boolean hasObject(TaggedSentence sentence, String object, int from, int end) {
    if (object.length() < SHORTEST_OBJECT || object.startsWith("的")) {
      return false;
    }
    if (!object.startsWith("、")) {
      return true;
    }
    int last = from + object.lastIndexOf('、') + 1;
    ClauseHead.Start start = head.read(sentence, last, end);
    int verb = lexicon.verbs().lengthAt(sentence.view(), start.at(), end);
    return end - start.at() - verb >= SHORTEST_OBJECT;
  }
}
