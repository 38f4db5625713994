package org.huisheng.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huisheng.lexicon.NameScopes;
import org.huisheng.model.Directive;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Extraction;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Meeting;
import org.huisheng.model.Organisation;
import org.huisheng.model.Person;
import org.huisheng.model.Resolved;
import org.huisheng.model.Slogan;

/**
 * Gives every item of every document its identity. One instance serves one shelf: wordings and
 * people that meet on it become one.
 */
final class IdentityResolver {

  private final MeetingResolver meetings;
  private final DirectiveResolver directives;
  private final Variants slogans;
  private final PersonResolver persons;

  /**
   * @param slogans variants of the wordings known beforehand
   * @param documents all documents of the shelf, by identifier
   */
  IdentityResolver(
      NameScopes scopes,
      ChronicleIndex chronicle,
      BodyLines lines,
      Variants slogans,
      List<NamedDocument> documents) {
    this.meetings = new MeetingResolver(scopes, chronicle);
    this.directives = new DirectiveResolver(scopes, chronicle, lines);
    this.slogans = slogans;
    this.persons = new PersonResolver(documents);
  }

  /** What a document names, with identities. */
  record Identities(
      List<Resolved<Organisation>> bodies,
      List<Resolved<GenericBody>> genericBodies,
      List<Resolved<Person>> persons,
      List<Resolved<Meeting>> meetings,
      List<Resolved<Slogan>> slogans,
      List<Resolved<Directive>> directives) {}

  /** {@return the items of {@code document} with their identities; documents by identifier} */
  Identities resolve(NamedDocument document) {
    Extraction said = document.extraction();
    return new Identities(
        each(said.organisations(), body -> document.bodies().key(body.name()).orElseThrow()),
        each(
            said.genericBodies(),
            body -> EntityKey.within(document.id(), Kind.GENERIC, body.name())),
        each(said.persons(), person -> persons.key(person, document)),
        each(said.meetings(), meeting -> meetings.key(meeting, document.id(), document.bodies())),
        each(
            said.slogans(),
            slogan -> EntityKey.of(Kind.SLOGAN, slogans.canonical(slogan.canonical()))),
        each(
            said.directives(),
            directive -> directives.key(directive, document.id(), document.bodies())));
  }

  private static <T> List<Resolved<T>> each(List<T> items, Function<T, EntityKey> key) {
    List<Resolved<T>> resolved = new ArrayList<>();
    for (T item : items) {
      resolved.add(new Resolved<>(item, key.apply(item)));
    }
    return List.copyOf(resolved);
  }
}
