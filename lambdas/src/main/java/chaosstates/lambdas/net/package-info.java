/** HTTP as the functions send it: proxies, certificates, connections. */
package chaosstates.lambdas.net;
