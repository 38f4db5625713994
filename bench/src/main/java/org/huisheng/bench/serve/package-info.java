/** The server under load: many clients for minutes, also while versions are published. */
package org.huisheng.bench.serve;
