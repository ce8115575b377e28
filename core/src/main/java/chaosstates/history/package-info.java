/**
 * What happened in an execution, as Step Functions tells it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html">GetExecutionHistory</a>
 */
package chaosstates.history;
