/** Amazon ECS: {@code chaosaws.ecs}. */
package chaosstates.lambdas.service.ecs;
