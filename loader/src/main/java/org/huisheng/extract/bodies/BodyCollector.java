package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Basis;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Mention;
import org.huisheng.model.Organisation;
import org.huisheng.model.Span;

/** Gathers the mentions of one document under the bodies they denote. For one thread. */
final class BodyCollector {

  private final DocumentText text;
  private final Map<String, BodyIdentity> identities = new LinkedHashMap<>();
  private final Map<String, SortedMap<Span, Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, List<Mention>> classes = new LinkedHashMap<>();
  private final List<Bodies.Placed> placed = new ArrayList<>();

  BodyCollector(DocumentText text) {
    this.text = text;
  }

  /** Adds a mention, and that of the host inside it. */
  void add(BodyMatch match) {
    placed.add(new Bodies.Placed(match.inView(), match.identity().name(), false));
    add(match.identity(), text.mention(match.inView(), match.identity().basis()));
    match
        .host()
        .ifPresent(
            host -> add(host.identity(), text.mention(host.inView(), host.identity().basis())));
  }

  /** Adds a mention that stands outside the cleaned view. */
  void add(BodyIdentity identity, Mention mention) {
    identities.putIfAbsent(identity.name(), identity);
    mentions
        .computeIfAbsent(identity.name(), name -> new TreeMap<>())
        .putIfAbsent(mention.where(), mention);
  }

  void addClass(Span where) {
    String wording = where.in(text.view());
    placed.add(new Bodies.Placed(where, wording, true));
    classes
        .computeIfAbsent(wording, name -> new ArrayList<>())
        .add(text.mention(where, Basis.PATTERN));
  }

  Bodies bodies() {
    return new Bodies(
        identities.values().stream()
            .map(this::organisation)
            .sorted(Comparator.comparing(body -> body.mentions().get(0)))
            .toList(),
        classes.entrySet().stream()
            .map(entry -> new GenericBody(entry.getKey(), entry.getValue()))
            .toList(),
        placed);
  }

  private Organisation organisation(BodyIdentity body) {
    return new Organisation(
        body.name(),
        body.kind(),
        body.level(),
        body.division(),
        body.superior(),
        body.resolved(),
        List.copyOf(mentions.get(body.name()).values()));
  }
}
