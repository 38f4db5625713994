package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.PlacedBodies;
import org.huisheng.extract.tasks.ClauseGrouper.Group;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.model.Actor;
import org.huisheng.model.Basis;
import org.huisheng.model.Metadata;
import org.huisheng.model.Quotation;
import org.huisheng.model.Span;

/**
 * Finds clauses that tell an actor to do something: lines to sections, sentences to clauses,
 * clauses to tasks, then who, what field, how much and by when. Safe for threads.
 */
public final class TaskExtractor {

  /** Characters of a sentence that opens a paragraph and tells what it is about. */
  private static final int LONGEST_TOPIC = 60;

  private static final String NO_TOPIC = " ";

  private static final Pattern POINT =
      Pattern.compile(
          "(?:[^,，:：]{0,12}[,，:：])?(?:第?[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]{1,2}[,，]|\\d{1,2}[.．、](?!\\d)"
              + "|(?:首先|其次|再次|最后)[,，])");

  private final TaskLexicon lexicon;
  private final SectionReader sections;
  private final ClauseSplitter splitter;
  private final NarrativeFilter narrative;
  private final Preamble preamble;
  private final NominalHeadings nominal;
  private final ActorNames names;
  private final TaskWriter writer;

  public TaskExtractor(TaskLexicon lexicon) {
    this.lexicon = lexicon;
    this.sections = new SectionReader(lexicon);
    this.splitter = new ClauseSplitter(lexicon);
    this.narrative = new NarrativeFilter(lexicon);
    this.preamble = new Preamble(lexicon);
    this.nominal = new NominalHeadings(lexicon);
    this.names = new ActorNames(lexicon);
    this.writer = new TaskWriter(lexicon);
  }

  /** {@return the tasks of {@code text}, and what it reports others to have said} */
  public Instructions extract(DocumentText text, Bodies bodies, Metadata metadata) {
    PlacedBodies placed = new PlacedBodies(bodies);
    List<Quotation> quotations = new ArrayList<>();
    List<TaskDraft> drafts = Restatements.without(text.view(), drafts(text, placed, quotations));
    List<Optional<Actor>> actors = new ActorScope(text, placed, names, metadata).resolve(drafts);
    return new Instructions(writer.write(text, drafts, actors), quotations);
  }

  private List<TaskDraft> drafts(
      DocumentText text, PlacedBodies bodies, List<Quotation> quotations) {
    List<TaskDraft> drafts = new ArrayList<>();
    ReportedSpeech speech = new ReportedSpeech(lexicon);
    int next = 0;
    for (Passage passage : sections.read(text)) {
      String topic = "";
      for (;
          next < text.sentences().size() && passage.where().contains(text.sentences().get(next));
          next++) {
        Span sentence = text.sentences().get(next);
        topic =
            topic.isEmpty() || isPoint(text.view(), sentence)
                ? topic(text.view(), sentence)
                : topic;
        if (!isTitle(passage)) {
          Optional<ReportedSpeech.Speaker> speaker =
              read(TaggedSentence.of(text, sentence), passage, bodies, speech, topic, drafts);
          if (speech.isQuoted()) {
            quotations.add(quotation(text, sentence, speaker.orElseThrow()));
          }
        }
      }
    }
    return drafts;
  }

  private boolean isTitle(Passage passage) {
    return switch (passage.kind()) {
      case BARE_HEADING -> true;
      case NUMBERED_HEADING -> nominal.names(passage.heading());
      case TEXT -> false;
    };
  }

  private static boolean isPoint(String view, Span sentence) {
    return POINT.matcher(view).region(sentence.start(), sentence.end()).lookingAt();
  }

  /** A long sentence says too much to be what the ones behind it are about. */
  private static String topic(String view, Span sentence) {
    return sentence.length() > LONGEST_TOPIC ? NO_TOPIC : sentence.in(view);
  }

  private static Quotation quotation(
      DocumentText text, Span sentence, ReportedSpeech.Speaker speaker) {
    return new Quotation(
        text.mention(sentence, Basis.PATTERN).where(),
        Optional.of(speaker.name()).filter(name -> !name.isEmpty()));
  }

  /** {@return who is reported to say the sentence} */
  private Optional<ReportedSpeech.Speaker> read(
      TaggedSentence sentence,
      Passage passage,
      PlacedBodies bodies,
      ReportedSpeech speech,
      String topic,
      List<TaskDraft> drafts) {
    List<Clause> clauses = splitter.clauses(sentence, bodies);
    Optional<ReportedSpeech.Speaker> speaker = speech.speaker(sentence, clauses);
    TaskDraft.Lead lead =
        passage.kind() == Passage.Kind.NUMBERED_HEADING
            ? TaskDraft.Lead.HEADS
            : isPoint(sentence.view(), sentence.where())
                ? TaskDraft.Lead.OPENS
                : TaskDraft.Lead.FOLLOWS;
    List<Clause> announced = preamble.setAside(sentence.view(), clauses);
    for (Group group : ClauseGrouper.group(narrative.filter(sentence, announced, passage))) {
      Span where = Remarks.without(sentence.view(), group.where());
      drafts.add(new TaskDraft(where, group.main(), passage, lead, speaker, topic));
      lead = lead == TaskDraft.Lead.OPENS ? TaskDraft.Lead.LEADS : lead;
    }
    return speaker;
  }
}
