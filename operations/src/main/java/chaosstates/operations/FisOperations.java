package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.fis.FisClient;
import software.amazon.awssdk.services.fis.model.*;

/** The operations of Fis, generated from the SDK's client. */
public final class FisOperations {

    private FisOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<FisClient> find(String name) {
        return switch (name) {
            case "CreateExperimentTemplate" ->
                    of(
                            CreateExperimentTemplateRequest::builder,
                            FisClient::createExperimentTemplate);
            case "CreateTargetAccountConfiguration" ->
                    of(
                            CreateTargetAccountConfigurationRequest::builder,
                            FisClient::createTargetAccountConfiguration);
            case "DeleteExperimentTemplate" ->
                    of(
                            DeleteExperimentTemplateRequest::builder,
                            FisClient::deleteExperimentTemplate);
            case "DeleteTargetAccountConfiguration" ->
                    of(
                            DeleteTargetAccountConfigurationRequest::builder,
                            FisClient::deleteTargetAccountConfiguration);
            case "GetAction" -> of(GetActionRequest::builder, FisClient::getAction);
            case "GetExperiment" -> of(GetExperimentRequest::builder, FisClient::getExperiment);
            case "GetExperimentTargetAccountConfiguration" ->
                    of(
                            GetExperimentTargetAccountConfigurationRequest::builder,
                            FisClient::getExperimentTargetAccountConfiguration);
            case "GetExperimentTemplate" ->
                    of(GetExperimentTemplateRequest::builder, FisClient::getExperimentTemplate);
            case "GetSafetyLever" -> of(GetSafetyLeverRequest::builder, FisClient::getSafetyLever);
            case "GetTargetAccountConfiguration" ->
                    of(
                            GetTargetAccountConfigurationRequest::builder,
                            FisClient::getTargetAccountConfiguration);
            case "GetTargetResourceType" ->
                    of(GetTargetResourceTypeRequest::builder, FisClient::getTargetResourceType);
            case "ListActions" -> of(ListActionsRequest::builder, FisClient::listActions);
            case "ListExperimentResolvedTargets" ->
                    of(
                            ListExperimentResolvedTargetsRequest::builder,
                            FisClient::listExperimentResolvedTargets);
            case "ListExperimentTargetAccountConfigurations" ->
                    of(
                            ListExperimentTargetAccountConfigurationsRequest::builder,
                            FisClient::listExperimentTargetAccountConfigurations);
            case "ListExperimentTemplates" ->
                    of(ListExperimentTemplatesRequest::builder, FisClient::listExperimentTemplates);
            case "ListExperiments" ->
                    of(ListExperimentsRequest::builder, FisClient::listExperiments);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, FisClient::listTagsForResource);
            case "ListTargetAccountConfigurations" ->
                    of(
                            ListTargetAccountConfigurationsRequest::builder,
                            FisClient::listTargetAccountConfigurations);
            case "ListTargetResourceTypes" ->
                    of(ListTargetResourceTypesRequest::builder, FisClient::listTargetResourceTypes);
            case "StartExperiment" ->
                    of(StartExperimentRequest::builder, FisClient::startExperiment);
            case "StopExperiment" -> of(StopExperimentRequest::builder, FisClient::stopExperiment);
            case "TagResource" -> of(TagResourceRequest::builder, FisClient::tagResource);
            case "UntagResource" -> of(UntagResourceRequest::builder, FisClient::untagResource);
            case "UpdateExperimentTemplate" ->
                    of(
                            UpdateExperimentTemplateRequest::builder,
                            FisClient::updateExperimentTemplate);
            case "UpdateSafetyLeverState" ->
                    of(UpdateSafetyLeverStateRequest::builder, FisClient::updateSafetyLeverState);
            case "UpdateTargetAccountConfiguration" ->
                    of(
                            UpdateTargetAccountConfigurationRequest::builder,
                            FisClient::updateTargetAccountConfiguration);
            default -> null;
        };
    }
}
