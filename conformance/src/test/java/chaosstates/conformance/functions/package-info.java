/** Functions of chaostoolkit-aws, the original's beside ours. */
package chaosstates.conformance.functions;
