package org.huisheng.serve.conformance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The cases that a manifest of the W3C's, and those it includes, list. */
final class W3cManifest {

  static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

  private static final Property ENTRIES = mf("entries");
  private static final Property INCLUDE = mf("include");
  private static final Property ACTION = mf("action");
  private static final Property RESULT = mf("result");
  private static final Property QUERY = qt("query");
  private static final Property DATA = qt("data");
  private static final Property GRAPH = qt("graphData");
  private static final Property SERVICE = qt("serviceData");

  private W3cManifest() {}

  static Property mf(String name) {
    return ResourceFactory.createProperty(MF, name);
  }

  private static Property qt(String name) {
    return ResourceFactory.createProperty(QT, name);
  }

  /** {@return the queries of {@code manifest} that need no other endpoint} */
  static List<QueryCase> queries(URI manifest) {
    List<QueryCase> cases = new ArrayList<>();
    eachEntry(manifest, entry -> query(entry).ifPresent(cases::add));
    return cases;
  }

  /** {@return how many entries {@code manifest} has in all} */
  static int size(URI manifest) {
    List<Resource> all = new ArrayList<>();
    eachEntry(manifest, all::add);
    return all.size();
  }

  /** Hands over the entries, in their order. */
  static void eachEntry(URI manifest, Consumer<Resource> reader) {
    Model model = RDFDataMgr.loadModel(manifest.toString());
    for (Resource included : members(model, INCLUDE)) {
      eachEntry(URI.create(included.getURI()), reader);
    }
    members(model, ENTRIES).forEach(reader);
  }

  private static List<Resource> members(Model model, Property property) {
    List<Resource> members = new ArrayList<>();
    model
        .listObjectsOfProperty(property)
        .forEach(
            list ->
                list.as(RDFList.class)
                    .iterator()
                    .forEach(member -> members.add(member.asResource())));
    return members;
  }

  private static Optional<QueryCase> query(Resource entry) {
    Optional<QueryCase.Must> must = must(entry);
    Resource action = entry.getPropertyResourceValue(ACTION);
    if (must.isEmpty() || action == null || action.hasProperty(SERVICE)) {
      return Optional.empty();
    }
    Resource query = action.isAnon() ? action.getPropertyResourceValue(QUERY) : action;
    return Optional.of(
        new QueryCase(name(entry), URI.create(query.getURI()), data(action), must.get()));
  }

  private static Optional<QueryCase.Must> must(Resource entry) {
    String type = entry.getPropertyResourceValue(RDF.type).getLocalName();
    return Optional.ofNullable(
        switch (type) {
          case "QueryEvaluationTest", "CSVResultFormatTest" ->
              new QueryCase.Answer(URI.create(entry.getPropertyResourceValue(RESULT).getURI()));
          case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> new QueryCase.Accept();
          case "NegativeSyntaxTest", "NegativeSyntaxTest11" -> new QueryCase.Refuse();
          default -> null;
        });
  }

  private static CaseData data(Resource action) {
    List<URI> files = new ArrayList<>();
    Map<String, URI> graphs = new TreeMap<>();
    for (Statement each : action.listProperties(DATA).toList()) {
      files.add(URI.create(each.getResource().getURI()));
    }
    for (Statement each : action.listProperties(GRAPH).toList()) {
      String file = each.getResource().getURI();
      graphs.put(file, URI.create(file));
    }
    return new CaseData(files, graphs);
  }

  /** {@return folder and name, as in {@code aggregates/agg01}} */
  static String name(Resource entry) {
    String iri = entry.getURI();
    String folder = iri.substring(0, iri.lastIndexOf('/'));
    return folder.substring(folder.lastIndexOf('/') + 1)
        + "/"
        + iri.substring(iri.indexOf('#') + 1);
  }
}
