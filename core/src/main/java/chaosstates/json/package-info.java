/** JSON and YAML as immutable trees in which every value knows its file, line and column. */
package chaosstates.json;
