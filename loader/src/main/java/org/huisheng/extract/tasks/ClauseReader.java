package org.huisheng.extract.tasks;

import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final String COLONS = ":：";

  /** A clause of nothing but a day belongs to the next: 到2026年底,…. */
  private static final Pattern DAY = Pattern.compile("\\d[年月日]|季度|每[年月周]|年[底末内]");

  /** Idioms in a row, such as 以上率下、作出示范. */
  private static final Pattern IDIOMS = Pattern.compile("\\p{IsHan}{4}(?:、\\p{IsHan}{4})*");

  /** Before a word that may report, these make it a noun: 总要求, 新部署. */
  private static final String ATTRIBUTIVE = "的总新各项等";

  private final TaskLexicon lexicon;
  private final ClauseHead head;
  private final SubjectReader subjects;
  private final VerbFinder verbs;
  private final ResultForms results;
  private final QuantityReader quantities;
  private final Targets targets;
  private final NarrativeWords narration;

  ClauseReader(TaskLexicon lexicon) {
    this.lexicon = lexicon;
    this.head = new ClauseHead(lexicon);
    this.subjects = new SubjectReader(lexicon);
    this.verbs = new VerbFinder(lexicon, head);
    this.results = new ResultForms(lexicon);
    this.quantities = new QuantityReader(lexicon);
    this.targets = new Targets(lexicon);
    this.narration = new NarrativeWords(lexicon);
  }

  Clause read(TaggedSentence sentence, Span segment, PlacedBodies bodies) {
    String view = sentence.view();
    int from = head.subjectAt(sentence, segment.start(), segment.end());
    int reporting = lexicon.marker(Marker.REPORTING).lengthAt(view, from, segment.end());
    Span rest = new Span(Math.min(from + reporting, segment.end()), segment.end());
    Optional<Span> subject = subjects.subject(sentence, rest, bodies);
    Clause clause = predicate(sentence, segment, start(sentence, segment, subject), subject);
    if (reports(view, clause)) {
      return clause.as(Role.REPORT);
    }
    return tells(sentence, clause) ? clause.as(Role.NARRATIVE) : clause;
  }

  private ClauseHead.Start start(TaggedSentence sentence, Span segment, Optional<Span> subject) {
    if (subject.isEmpty()) {
      return head.read(sentence, segment.start(), segment.end());
    }
    int after = subject.get().end();
    int intent = subjects.intentLength(sentence, after, segment.end());
    ClauseHead.Start start = head.read(sentence, after + intent, segment.end());
    boolean demanded =
        intent > 0
            || subjects.isAsked(sentence.view(), subject.get().start())
            || subjects.isDuty(sentence.view(), after, segment.end());
    return demanded ? start.demanded() : start;
  }

  /** Only nominal clauses report: 会议强调, but not 落实…要求 nor 按照…部署. */
  private boolean reports(String view, Clause clause) {
    boolean nominal =
        clause.role() == Role.LOOSE
            || (clause.role() == Role.FRAME
                && clause.verb().filter(verb -> !isTopic(verb.in(view))).isPresent());
    if (!nominal || clause.mood() == Mood.DIRECTIVE) {
      return false;
    }
    String words = clause.where().in(view);
    if (announces(view, clause.where())) {
      return true;
    }
    int before = words.length() - lexicon.marker(Marker.REPORTING).lengthBefore(words);
    return before > 0
        && before < words.length()
        && ATTRIBUTIVE.indexOf(words.charAt(before - 1)) < 0;
  }

  /** 总体要求是: and the like say what the clauses behind the colon are. */
  private static boolean announces(String view, Span where) {
    return view.charAt(where.end() - 1) == '是'
        && where.end() < view.length()
        && COLONS.indexOf(view.charAt(where.end())) >= 0;
  }

  private boolean tells(TaggedSentence sentence, Clause clause) {
    if (clause.mood() == Mood.DIRECTIVE || (clause.subject().isPresent() && clause.opensTask())) {
      return false;
    }
    boolean told = narration.tells(sentence.view(), clause.where());
    boolean nominal = clause.role() == Role.LOOSE || clause.role() == Role.FRAME;
    boolean subject =
        clause.verb().filter(verb -> verbs.isSubject(sentence, verb, clause.where())).isPresent();
    int begin = head.subjectAt(sentence, clause.where().start(), clause.where().end());
    Span unnumbered = new Span(Math.min(begin, clause.where().end()), clause.where().end());
    return told || subject || (nominal && verbs.copulaIn(sentence, unnumbered));
  }

  private Clause predicate(
      TaggedSentence sentence, Span segment, ClauseHead.Start start, Optional<Span> subject) {
    String view = sentence.view();
    int at = start.at();
    int end = segment.end();
    if (at >= end) {
      Role waits = DAY.matcher(segment.in(view)).find() ? Role.FRAME : Role.LOOSE;
      return new Clause(segment, waits, Optional.empty(), subject, start.mood());
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
      return unknown(sentence, segment, start, subject);
    }
    Role role = role(sentence, segment, start, verb.get());
    if (role == Role.STANCE && subject.isPresent() && isShort(start, end)) {
      role = Role.HEAD;
    }
    if (role == Role.FRAME || (role == Role.STANCE && view.startsWith("以", verb.get().end()))) {
      return framed(sentence, new Clause(segment, role, verb, subject, start.mood()));
    }
    return new Clause(segment, role, verb, subject, start.mood());
  }

  /** What follows a modal or a number is a predicate although no verb is known. */
  private Clause unknown(
      TaggedSentence sentence, Span segment, ClauseHead.Start start, Optional<Span> subject) {
    int end = segment.end();
    Optional<Span> verb = verbs.demanded(sentence, start, end);
    boolean idioms =
        IDIOMS.matcher(sentence.view()).region(start.adverb().start(), end).matches()
            || IDIOMS.matcher(sentence.view()).region(start.at(), end).matches();
    if (start.mood() == Mood.DIRECTIVE && idioms) {
      return new Clause(segment, Role.STANCE, verb, subject, start.mood());
    }
    if (verb.isPresent() && end - start.at() > SHORTEST_TASK) {
      return new Clause(segment, Role.HEAD, verb, subject, start.mood());
    }
    boolean target = quantities.states(segment.in(sentence.view()));
    Role role = target ? Role.TARGET : Role.LOOSE;
    return new Clause(segment, role, Optional.empty(), subject, start.mood());
  }

  /** An adverbial and its task often share a stretch: 以改革精神推进…. */
  private Clause framed(TaggedSentence sentence, Clause frame) {
    int from = frame.verb().orElseThrow().end();
    int end = frame.where().end();
    boolean topic = isTopic(frame.verb().orElseThrow().in(sentence.view()));
    if (topic
        && lexicon.marker(Marker.TOPIC_NOUN).lengthBefore(frame.where().in(sentence.view())) > 0) {
      return frame;
    }
    Optional<Span> later =
        topic
            ? verbs.afterAdverb(sentence, from, end).or(() -> verbs.afterTopic(sentence, from, end))
            : verbs.afterFrame(sentence, from, end);
    return later.isEmpty()
        ? frame
        : new Clause(frame.where(), Role.HEAD, later, frame.subject(), frame.mood());
  }

  private Role role(TaggedSentence sentence, Span segment, ClauseHead.Start start, Span verb) {
    String view = sentence.view();
    String object = view.substring(verb.end(), segment.end());
    if (targets.measures(view, new Span(verb.start(), segment.end()), start)) {
      return Role.TARGET;
    }
    boolean bare =
        segment.length() <= SHORTEST_TASK
            || !hasObject(sentence, object, verb.end(), segment.end());
    VerbRole known = lexicon.role(verb.in(view)).orElse(VerbRole.HEAD);
    boolean slogan =
        start.mood() == Mood.DIRECTIVE && start.adverb().isEmpty() && isShort(start, segment.end());
    if (slogan && known == VerbRole.HEAD) {
      return Role.STANCE;
    }
    return switch (known) {
      case FRAME, MEANS -> Role.FRAME;
      case STANCE -> Role.STANCE;
      case RESULT -> Role.RESULT;
      case STATIVE -> Role.NARRATIVE;
      case INNER -> bare ? Role.LOOSE : Role.INNER;
      case PIVOT -> bare ? Role.LOOSE : Role.PIVOT;
      case PARALLEL -> Role.PARALLEL;
      case HEAD -> bare ? Role.LOOSE : byObject(view, verb, object);
    };
  }

  private static boolean isShort(ClauseHead.Start start, int end) {
    return end - start.at() <= SHORTEST_TASK;
  }

  private Role byObject(String view, Span verb, String object) {
    if (lexicon.marker(Marker.SETTLING_VERB).contains(verb.in(view))) {
      return Role.HEAD;
    }
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
