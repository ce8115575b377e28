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
                            CreateExperimentTemplateResponse::builder,
                            FisClient::createExperimentTemplate);
            case "CreateTargetAccountConfiguration" ->
                    of(
                            CreateTargetAccountConfigurationRequest::builder,
                            CreateTargetAccountConfigurationResponse::builder,
                            FisClient::createTargetAccountConfiguration);
            case "DeleteExperimentTemplate" ->
                    of(
                            DeleteExperimentTemplateRequest::builder,
                            DeleteExperimentTemplateResponse::builder,
                            FisClient::deleteExperimentTemplate);
            case "DeleteTargetAccountConfiguration" ->
                    of(
                            DeleteTargetAccountConfigurationRequest::builder,
                            DeleteTargetAccountConfigurationResponse::builder,
                            FisClient::deleteTargetAccountConfiguration);
            case "GetAction" ->
                    of(GetActionRequest::builder, GetActionResponse::builder, FisClient::getAction);
            case "GetExperiment" ->
                    of(
                            GetExperimentRequest::builder,
                            GetExperimentResponse::builder,
                            FisClient::getExperiment);
            case "GetExperimentTargetAccountConfiguration" ->
                    of(
                            GetExperimentTargetAccountConfigurationRequest::builder,
                            GetExperimentTargetAccountConfigurationResponse::builder,
                            FisClient::getExperimentTargetAccountConfiguration);
            case "GetExperimentTemplate" ->
                    of(
                            GetExperimentTemplateRequest::builder,
                            GetExperimentTemplateResponse::builder,
                            FisClient::getExperimentTemplate);
            case "GetSafetyLever" ->
                    of(
                            GetSafetyLeverRequest::builder,
                            GetSafetyLeverResponse::builder,
                            FisClient::getSafetyLever);
            case "GetTargetAccountConfiguration" ->
                    of(
                            GetTargetAccountConfigurationRequest::builder,
                            GetTargetAccountConfigurationResponse::builder,
                            FisClient::getTargetAccountConfiguration);
            case "GetTargetResourceType" ->
                    of(
                            GetTargetResourceTypeRequest::builder,
                            GetTargetResourceTypeResponse::builder,
                            FisClient::getTargetResourceType);
            case "ListActions" ->
                    of(
                            ListActionsRequest::builder,
                            ListActionsResponse::builder,
                            FisClient::listActions);
            case "ListExperimentResolvedTargets" ->
                    of(
                            ListExperimentResolvedTargetsRequest::builder,
                            ListExperimentResolvedTargetsResponse::builder,
                            FisClient::listExperimentResolvedTargets);
            case "ListExperimentTargetAccountConfigurations" ->
                    of(
                            ListExperimentTargetAccountConfigurationsRequest::builder,
                            ListExperimentTargetAccountConfigurationsResponse::builder,
                            FisClient::listExperimentTargetAccountConfigurations);
            case "ListExperimentTemplates" ->
                    of(
                            ListExperimentTemplatesRequest::builder,
                            ListExperimentTemplatesResponse::builder,
                            FisClient::listExperimentTemplates);
            case "ListExperiments" ->
                    of(
                            ListExperimentsRequest::builder,
                            ListExperimentsResponse::builder,
                            FisClient::listExperiments);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            FisClient::listTagsForResource);
            case "ListTargetAccountConfigurations" ->
                    of(
                            ListTargetAccountConfigurationsRequest::builder,
                            ListTargetAccountConfigurationsResponse::builder,
                            FisClient::listTargetAccountConfigurations);
            case "ListTargetResourceTypes" ->
                    of(
                            ListTargetResourceTypesRequest::builder,
                            ListTargetResourceTypesResponse::builder,
                            FisClient::listTargetResourceTypes);
            case "StartExperiment" ->
                    of(
                            StartExperimentRequest::builder,
                            StartExperimentResponse::builder,
                            FisClient::startExperiment);
            case "StopExperiment" ->
                    of(
                            StopExperimentRequest::builder,
                            StopExperimentResponse::builder,
                            FisClient::stopExperiment);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            FisClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            FisClient::untagResource);
            case "UpdateExperimentTemplate" ->
                    of(
                            UpdateExperimentTemplateRequest::builder,
                            UpdateExperimentTemplateResponse::builder,
                            FisClient::updateExperimentTemplate);
            case "UpdateSafetyLeverState" ->
                    of(
                            UpdateSafetyLeverStateRequest::builder,
                            UpdateSafetyLeverStateResponse::builder,
                            FisClient::updateSafetyLeverState);
            case "UpdateTargetAccountConfiguration" ->
                    of(
                            UpdateTargetAccountConfigurationRequest::builder,
                            UpdateTargetAccountConfigurationResponse::builder,
                            FisClient::updateTargetAccountConfiguration);
            default -> null;
        };
    }
}
