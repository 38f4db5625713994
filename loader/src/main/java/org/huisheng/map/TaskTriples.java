package org.huisheng.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SchemaDO;
import org.huisheng.model.Actor;
import org.huisheng.model.Comparator;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Quantity;
import org.huisheng.model.Task;
import org.huisheng.vocabulary.Hs;

/** What a document tells somebody to do, with its words, its numbers and its place. */
final class TaskTriples {

  /** Between the headings a task stands under; no heading contains it. */
  private static final String BELOW = " › ";

  private final DocumentScope scope;
  private final GraphWriter out;

  private TaskTriples(DocumentScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  static void write(DocumentScope scope) {
    TaskTriples triples = new TaskTriples(scope);
    List<Task> tasks = scope.document().extraction().tasks();
    List<Node> nodes = TaskNodes.of(scope.id(), scope.text(), tasks);
    for (int i = 0; i < nodes.size(); i++) {
      triples.task(nodes.get(i), tasks.get(i));
    }
  }

  private void task(Node node, Task task) {
    String quote = scope.text().quote(task.where());
    out.type(node, Hs.Task);
    scope.text().place(out, node, task.where());
    out.string(node, Hs.quote, quote);
    if (!task.quote().equals(quote)) {
      out.string(node, Hs.cleaned, task.quote());
    }
    task.actor().ifPresent(actor -> actor(node, actor));
    out.chinese(node, Hs.action, task.action());
    out.chinese(node, Hs.object, task.object());
    out.concept(node, Hs.category, task.category());
    task.deadline().ifPresent(deadline -> out.chinese(node, Hs.deadline, deadline));
    if (!task.section().isEmpty()) {
      out.chinese(node, Hs.section, String.join(BELOW, task.section()));
    }
    task.reportedSpeaker()
        .map(name -> scope.named(name, Kind.PERSON, Kind.BODY, Kind.MEETING))
        .ifPresent(speaker -> out.add(node, Hs.reportedSpeaker, speaker));
    quantities(node, task.quantities());
  }

  private void actor(Node task, Actor actor) {
    out.add(task, Hs.actor, scope.named(actor.name(), Kind.GENERIC, Kind.BODY));
    out.concept(task, Hs.actorOrigin, actor.origin());
    EntityKey key = scope.key(actor.name(), Kind.GENERIC, Kind.BODY);
    actor.where().ifPresent(place -> out.add(task, Hs.actorMention, scope.mention(place, key)));
  }

  private void quantities(Node task, List<Quantity> quantities) {
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Node node = Iris.quantity(task, i + 1);
      out.add(task, Hs.quantity, node);
      out.type(node, SchemaDO.QuantitativeValue);
      out.chinese(node, SchemaDO.name, quantity.what());
      out.concept(node, Hs.comparator, quantity.comparator());
      out.number(node, bound(quantity.comparator()), quantity.value());
      out.chinese(node, SchemaDO.unitText, quantity.unit());
    }
  }

  private static Property bound(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> SchemaDO.minValue;
      case AT_MOST -> SchemaDO.maxValue;
      case EQUAL, ABOUT -> SchemaDO.value;
    };
  }
}
