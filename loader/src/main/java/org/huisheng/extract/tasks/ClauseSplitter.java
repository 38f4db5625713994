package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.PlacedBodies;
import org.huisheng.extract.tasks.Clause.Role;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.lexicon.TaskLexicon.VerbRole;
import org.huisheng.model.Span;

/**
 * Splits a sentence into clauses: at pauses, and at enumeration commas (、) where each side has a
 * verb and an object of its own (增强…、坚定…、做到…).
 */
final class ClauseSplitter {

  private static final int SHORTEST_OBJECT = 3;

  /** Characters before the word that reports. */
  private static final int LONGEST_SPEAKER = 24;

  private static final Pattern DEMANDS = Pattern.compile("要(?!求|点|素)|必须|务必|各(?![项种类])|全[省市县区州体]");

  private final TaskLexicon lexicon;
  private final ClauseHead head;
  private final ClauseReader reader;

  ClauseSplitter(TaskLexicon lexicon) {
    this.lexicon = lexicon;
    this.head = new ClauseHead(lexicon);
    this.reader = new ClauseReader(lexicon);
  }

  List<Clause> clauses(TaggedSentence sentence, PlacedBodies bodies) {
    List<Clause> clauses = new ArrayList<>();
    for (Span segment : segments(sentence)) {
      Clause whole = reader.read(sentence, segment, bodies);
      List<Span> parts = SegmentCutter.coordinated(sentence.view(), segment);
      if (parts.size() > 1 && isCoordination(sentence, whole, parts)) {
        for (Span part : parts) {
          Clause clause = reader.read(sentence, part, bodies);
          clauses.add(clause.verb().isPresent() ? clause.as(Role.HEAD) : clause);
        }
      } else {
        clauses.add(whole);
      }
    }
    return clauses;
  }

  private List<Span> segments(TaggedSentence sentence) {
    List<Span> segments = new ArrayList<>();
    for (Span segment : SegmentCutter.segments(sentence.view(), sentence.where())) {
      int at = afterReport(sentence, segment);
      if (at > segment.start()) {
        segments.add(new Span(segment.start(), at));
      }
      segments.add(new Span(at, segment.end()));
    }
    return segments;
  }

  /** 会议强调要加强… reports and demands without a pause between. */
  private int afterReport(TaggedSentence sentence, Span segment) {
    String view = sentence.view();
    if (lexicon.verbs().lengthAt(view, segment.start(), segment.end()) > 1) {
      return segment.start();
    }
    int limit = Math.min(segment.end() - SHORTEST_OBJECT, segment.start() + LONGEST_SPEAKER);
    for (int at = segment.start() + 2; at < limit; at++) {
      int reporting = lexicon.marker(Marker.REPORTING).lengthAt(view, at, segment.end());
      int rest = at + reporting;
      if (reporting > 1
          && sentence.wordBeginsAt(at)
          && DEMANDS.matcher(view).region(rest, segment.end()).lookingAt()) {
        return rest;
      }
    }
    return segment.start();
  }

  /** Pivots and adverbials govern all that follows them, so only plain verbs are coordinated. */
  private boolean isCoordination(TaggedSentence sentence, Clause whole, List<Span> parts) {
    if (whole.role() != Role.HEAD || whole.verb().isEmpty()) {
      return false;
    }
    String last = parts.get(parts.size() - 1).in(sentence.view());
    if (last.contains("的") || last.endsWith("等") || last.contains("等")) {
      return false;
    }
    Span first = parts.get(0);
    return first.contains(whole.verb().get())
        && first.end() - whole.verb().get().end() >= SHORTEST_OBJECT
        && lexicon.verbs().lengthAt(sentence.view(), whole.verb().get().end(), first.end()) == 0
        && parts.stream().skip(1).allMatch(part -> hasVerbAndObject(sentence, part));
  }

  private boolean hasVerbAndObject(TaggedSentence sentence, Span part) {
    int at = head.read(sentence, part.start(), part.end()).at();
    int length = lexicon.verbs().lengthAt(sentence.view(), at, part.end());
    return length > 1
        && part.end() - at - length >= SHORTEST_OBJECT
        && lexicon
            .role(sentence.view().substring(at, at + length))
            .filter(
                role ->
                    role == VerbRole.HEAD
                        || role == VerbRole.PIVOT
                        || role == VerbRole.INNER
                        || role == VerbRole.RESULT)
            .isPresent();
  }
}
