/**
 * What every answer of the server has in common: who asks, headers, errors, logs. In: a request.
 * Out: the same request, known by number and client; the answer with its headers.
 */
package org.huisheng.serve.http;
