/** The whole of it on an emulator: deployed by cdk, run there, stopped, guarded. */
package chaosstates.conformance.emulator;
