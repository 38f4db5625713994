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
import org.huisheng.model.Metadata;
import org.huisheng.model.Span;
import org.huisheng.model.Task;

/**
 * Finds clauses that tell an actor to do something: lines to sections, sentences to clauses,
 * clauses to tasks, then who, what field, how much and by when. Safe for threads.
 */
public final class TaskExtractor {

  /** Characters of the sentence that opens a paragraph which tell what it is about. */
  private static final int TOPIC = 80;

  private static final Pattern POINT =
      Pattern.compile("第?[一二三四五六七八九十]{1,3}(?:是|要).*|(?:首先|其次|再次|最后)[,，].*", Pattern.DOTALL);

  private final TaskLexicon lexicon;
  private final SectionReader sections;
  private final ClauseSplitter splitter;
  private final NarrativeFilter narrative;
  private final ActorNames names;
  private final TaskWriter writer;

  public TaskExtractor(TaskLexicon lexicon) {
    this.lexicon = lexicon;
    this.sections = new SectionReader(lexicon);
    this.splitter = new ClauseSplitter(lexicon);
    this.narrative = new NarrativeFilter(lexicon);
    this.names = new ActorNames(lexicon);
    this.writer = new TaskWriter(lexicon);
  }

  public List<Task> extract(DocumentText text, Bodies bodies, Metadata metadata) {
    PlacedBodies placed = new PlacedBodies(bodies);
    List<TaskDraft> drafts = Restatements.without(text.view(), drafts(text, placed));
    List<Optional<Actor>> actors = new ActorScope(text, placed, names, metadata).resolve(drafts);
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      tasks.add(writer.write(text, drafts.get(i), actors.get(i)));
    }
    return tasks;
  }

  private List<TaskDraft> drafts(DocumentText text, PlacedBodies bodies) {
    List<TaskDraft> drafts = new ArrayList<>();
    ReportedSpeech speech = new ReportedSpeech(lexicon);
    int next = 0;
    for (Passage passage : sections.read(text)) {
      String topic = "";
      for (;
          next < text.sentences().size() && passage.where().contains(text.sentences().get(next));
          next++) {
        Span sentence = text.sentences().get(next);
        topic = topic.isEmpty() ? beginning(sentence.in(text.view())) : topic;
        if (passage.kind() != Passage.Kind.BARE_HEADING) {
          read(TaggedSentence.of(text.view(), sentence), passage, bodies, speech, topic, drafts);
        }
      }
    }
    return drafts;
  }

  private static String beginning(String sentence) {
    return sentence.substring(0, Math.min(TOPIC, sentence.length()));
  }

  private void read(
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
                || POINT.matcher(sentence.where().in(sentence.view())).matches()
            ? TaskDraft.Lead.LEADS
            : TaskDraft.Lead.FOLLOWS;
    for (Group group : ClauseGrouper.group(narrative.filter(sentence, clauses, passage))) {
      drafts.add(new TaskDraft(group.where(), group.main(), passage, lead, speaker, topic));
    }
  }
}
