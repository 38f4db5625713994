package org.huisheng.serve.conformance;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;

/** The W3C's exchanges of SPARQL Protocol, of its query side. */
final class ProtocolManifest {

  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  private ProtocolManifest() {}

  private static Property of(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }

  /** {@return the cases that send queries only: nothing can be written through our endpoint} */
  static List<ProtocolCase> queries(URI manifest) {
    List<ProtocolCase> cases = new ArrayList<>();
    W3cManifest.eachEntry(
        manifest,
        entry -> {
          if (!W3cManifest.name(entry).contains("update")) {
            cases.add(new ProtocolCase(W3cManifest.name(entry), data(entry), exchanges(entry)));
          }
        });
    return cases;
  }

  private static CaseData data(Resource entry) {
    CaseData data = CaseData.EMPTY;
    for (Statement each : entry.listProperties(of(UT, "graphData")).toList()) {
      String name = each.getProperty(RDFS.label).getString();
      String file = each.getProperty(of(UT, "graph")).getResource().getURI();
      data = data.with(name, URI.create(file));
    }
    return data;
  }

  private static List<ProtocolCase.Exchange> exchanges(Resource entry) {
    return members(
            entry
                .getPropertyResourceValue(W3cManifest.mf("action"))
                .getProperty(of(HT, "requests")))
        .stream()
        .map(ProtocolManifest::exchange)
        .toList();
  }

  private static ProtocolCase.Exchange exchange(Resource request) {
    Map<String, String> headers = new TreeMap<>();
    for (Resource header : members(request.getProperty(of(HT, "headers")))) {
      headers.put(text(header, HT, "fieldName"), text(header, HT, "fieldValue"));
    }
    Resource body = request.getPropertyResourceValue(of(HT, "body"));
    Resource response = request.getPropertyResourceValue(of(HT, "resp"));
    return new ProtocolCase.Exchange(
        text(request, HT, "methodName"),
        text(request, HT, "absolutePath"),
        headers,
        Optional.ofNullable(body).map(each -> text(each, CNT, "chars")),
        Charset.forName(body == null ? "UTF-8" : text(body, CNT, "characterEncoding")),
        statuses(response),
        said(response, "expectedBoolean").map(RDFNode::asLiteral).map(each -> each.getBoolean()),
        said(response, "expectedFormat").map(each -> each.asLiteral().getString()));
  }

  private static Set<Integer> statuses(Resource response) {
    Set<Integer> statuses = new HashSet<>();
    for (Statement each : response.listProperties(W3cManifest.mf("expectedStatus")).toList()) {
      String name = each.getResource().getURI();
      statuses.add(name.charAt(name.length() - 3) - '0');
    }
    return statuses;
  }

  private static Optional<RDFNode> said(Resource response, String property) {
    return Optional.ofNullable(response.getProperty(W3cManifest.mf(property)))
        .map(Statement::getObject);
  }

  private static String text(Resource of, String namespace, String property) {
    return of.getProperty(of(namespace, property)).getString();
  }

  private static List<Resource> members(Statement list) {
    List<Resource> members = new ArrayList<>();
    if (list != null) {
      list.getObject()
          .as(RDFList.class)
          .iterator()
          .forEach(member -> members.add(member.asResource()));
    }
    return members;
  }
}
