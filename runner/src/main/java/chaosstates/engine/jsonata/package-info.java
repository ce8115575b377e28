/** JSONata as Step Functions has it: expressions, its own functions, and values. */
package chaosstates.engine.jsonata;
