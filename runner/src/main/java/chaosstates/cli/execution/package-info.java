/** Executions that go on, or have ended, in AWS. */
package chaosstates.cli.execution;
