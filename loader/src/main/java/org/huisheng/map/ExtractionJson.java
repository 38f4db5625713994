package org.huisheng.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.huisheng.model.Addressee;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.CodePoints;
import org.huisheng.model.Comparator;
import org.huisheng.model.Directive;
import org.huisheng.model.DocumentNumber;
import org.huisheng.model.Extraction;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Meeting;
import org.huisheng.model.Mention;
import org.huisheng.model.Metadata;
import org.huisheng.model.Notation;
import org.huisheng.model.Organisation;
import org.huisheng.model.Participation;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Quantity;
import org.huisheng.model.Relation;
import org.huisheng.model.Repair;
import org.huisheng.model.Slogan;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;
import org.huisheng.model.Task;

/**
 * One extraction as JSON in the schema of {@code seeds/gold/GUIDELINES.md}, with the cleaned {@code
 * text} and, on every item, {@code spans} in code points of the source text.
 *
 * <p>The same extraction gives the same characters. Safe for threads.
 */
public final class ExtractionJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter PRETTY = JSON.writer(prettyPrinter());

  private final Extraction extraction;
  private final String source;
  private final CodePoints codePoints;

  private ExtractionJson(Extraction extraction) {
    this.extraction = extraction;
    this.source = extraction.document().source().text();
    this.codePoints = CodePoints.of(source);
  }

  /** {@return the extraction as indented JSON that ends in a line feed} */
  public static String pretty(Extraction extraction) {
    return write(PRETTY, extraction) + "\n";
  }

  /** {@return the extraction as one line of JSON without a line feed} */
  public static String line(Extraction extraction) {
    return write(JSON.writer(), extraction);
  }

  private static String write(ObjectWriter writer, Extraction extraction) {
    try {
      return writer.writeValueAsString(new ExtractionJson(extraction).node());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can always be written", e);
    }
  }

  /** Line feeds by name: the platform's separator would change the bytes. */
  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  private ObjectNode node() {
    CleanDocument document = extraction.document();
    ObjectNode root = JSON.createObjectNode();
    root.put("file", document.source().name());
    root.set("document", metadata(extraction.metadata()));
    fill(root.putArray("noise"), document.repairs(), this::repair);
    fill(root.putArray("organisations"), extraction.organisations(), this::organisation);
    strings(
        root,
        "generic_bodies",
        extraction.genericBodies().stream().map(GenericBody::name).toList());
    fill(root.putArray("persons"), extraction.persons(), this::person);
    fill(root.putArray("meetings"), extraction.meetings(), this::meeting);
    fill(root.putArray("slogans"), extraction.slogans(), this::slogan);
    fill(root.putArray("directives"), extraction.directives(), this::directive);
    fill(root.putArray("tasks"), extraction.tasks(), this::task);
    root.put("text", document.text().written());
    return root;
  }

  private ObjectNode metadata(Metadata about) {
    ObjectNode node = JSON.createObjectNode();
    string(node, "title", Optional.of(about.title()).filter(title -> !title.isEmpty()));
    notation(node, "genre", Optional.of(about.genre()));
    string(node, "issuer", about.issuer());
    string(node, "voice", about.voice());
    strings(node, "authors", about.authors());
    strings(node, "reporters", about.reporters());
    strings(node, "editors", about.editors());
    string(node, "publisher", about.publisher());
    fill(node.putArray("dates"), about.dates(), this::date);
    string(node, "adopted_at", about.adoptedAt());
    string(node, "reports_on", about.reportsOn());
    notation(node, "completeness", Optional.of(about.completeness()));
    string(node, "completeness_shown_by", about.completenessShownBy().map(w -> w.in(source)));
    strings(node, "joint_issuers", about.jointIssuers());
    about.number().ifPresent(number -> node.set("number", number(number)));
    fill(node.putArray("addressees"), about.addressees(), this::addressee);
    return node;
  }

  private ObjectNode number(DocumentNumber number) {
    ObjectNode node = JSON.createObjectNode();
    node.put("standard", number.standard());
    node.put("quote", number.where().in(source));
    spans(node, List.of(number.where()));
    return node;
  }

  private ObjectNode addressee(Addressee addressee) {
    ObjectNode node = JSON.createObjectNode();
    node.put("kind", addressee.kind().notation());
    node.put("name", addressee.name());
    spans(node, List.of(addressee.where()));
    return node;
  }

  private ObjectNode date(StatedDate date) {
    ObjectNode node = JSON.createObjectNode();
    node.put("date", date.value().toString());
    node.put("kind", date.kind().notation());
    node.put("quote", date.where().in(source));
    return node;
  }

  private ObjectNode repair(Repair repair) {
    ObjectNode node = JSON.createObjectNode();
    node.put("kind", repair.kind().notation());
    node.put("quote", repair.where().in(source));
    string(node, "should_be", Optional.of(repair.replacement()).filter(text -> !text.isEmpty()));
    return node;
  }

  private ObjectNode organisation(Organisation body) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", body.name());
    notation(node, "kind", Optional.of(body.kind()));
    notation(node, "level", body.level());
    string(node, "division", body.division());
    string(node, "superior", body.superior());
    node.put("resolved", body.resolved());
    return mentions(node, body.mentions());
  }

  private ObjectNode person(Person person) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", person.name());
    fill(node.putArray("posts"), person.posts(), this::post);
    strings(node, "roles", person.roles().stream().sorted().map(Notation::notation).toList());
    return mentions(node, person.mentions());
  }

  private ObjectNode post(Post post) {
    ObjectNode node = JSON.createObjectNode();
    node.put("title", post.title());
    string(node, "organisation", post.organisation());
    return node;
  }

  private ObjectNode meeting(Meeting meeting) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", meeting.name());
    notation(node, "kind", Optional.of(meeting.kind()));
    number(node, "term", meeting.term());
    number(node, "session", meeting.session());
    string(node, "organiser", meeting.organiser());
    string(node, "start", meeting.start().map(Object::toString));
    string(node, "end", meeting.end().map(Object::toString));
    string(node, "place", meeting.place());
    fill(node.putArray("participants"), meeting.participants(), this::participation);
    return mentions(node, meeting.mentions());
  }

  private ObjectNode participation(Participation participation) {
    ObjectNode node = JSON.createObjectNode();
    node.put("role", participation.role().notation());
    strings(node, "persons", participation.persons());
    participation.post().ifPresent(post -> node.set("post", post(post)));
    number(node, "count", participation.count());
    return node;
  }

  private ObjectNode slogan(Slogan slogan) {
    ObjectNode node = JSON.createObjectNode();
    node.put("canonical", slogan.canonical());
    notation(node, "kind", Optional.of(slogan.kind()));
    string(node, "expansion", slogan.expansion());
    return mentions(node, slogan.mentions());
  }

  private ObjectNode directive(Directive directive) {
    ObjectNode node = JSON.createObjectNode();
    node.put("label", directive.label());
    notation(node, "kind", Optional.of(directive.kind()));
    string(node, "issuer", directive.issuer());
    string(node, "date", directive.date().map(Object::toString));
    string(node, "number", directive.number());
    Relation relation = directive.relation();
    notation(node, "relation", Optional.of(relation.broad()));
    if (relation != relation.broad()) {
      notation(node, "stated_relation", Optional.of(relation));
    }
    return mentions(node, directive.mentions());
  }

  private ObjectNode task(Task task) {
    ObjectNode node = JSON.createObjectNode();
    string(node, "actor", task.actor().map(actor -> actor.name()));
    notation(node, "actor_origin", task.actor().map(actor -> actor.origin()));
    node.put("action", task.action());
    node.put("object", task.object());
    node.put("quote", task.where().in(source));
    fill(node.putArray("quantities"), task.quantities(), this::quantity);
    string(node, "deadline", task.deadline());
    notation(node, "category", Optional.of(task.category()));
    strings(node, "section", task.section());
    string(node, "reported_speaker", task.reportedSpeaker());
    spans(node, List.of(task.where()));
    return node;
  }

  private ObjectNode quantity(Quantity quantity) {
    ObjectNode node = JSON.createObjectNode();
    node.put("what", quantity.what());
    node.put("comparator", sign(quantity.comparator()));
    node.put("value", quantity.value());
    node.put("unit", quantity.unit());
    return node;
  }

  private static String sign(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
      case EQUAL -> "=";
      case ABOUT -> "~";
    };
  }

  private ObjectNode mentions(ObjectNode node, List<Mention> mentions) {
    strings(node, "mentions", mentions.stream().map(Mention::surface).distinct().toList());
    spans(node, mentions.stream().map(Mention::where).toList());
    return node;
  }

  private void spans(ObjectNode node, List<Span> spans) {
    ArrayNode array = node.putArray("spans");
    for (Span span : spans) {
      ObjectNode one = array.addObject();
      one.put("start", codePoints.at(span.start()));
      one.put("end", codePoints.at(span.end()));
      one.put("quote", span.in(source));
    }
  }

  private static <T> void fill(ArrayNode array, List<T> items, Function<T, ObjectNode> toNode) {
    for (T item : items) {
      array.add(toNode.apply(item));
    }
  }

  private static void strings(ObjectNode node, String field, Collection<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }

  private static void string(ObjectNode node, String field, Optional<String> value) {
    node.put(field, value.orElse(null));
  }

  private static void notation(ObjectNode node, String field, Optional<? extends Notation> value) {
    node.put(field, value.map(Notation::notation).orElse(null));
  }

  private static void number(ObjectNode node, String field, OptionalInt value) {
    if (value.isPresent()) {
      node.put(field, value.getAsInt());
    } else {
      node.putNull(field);
    }
  }
}
