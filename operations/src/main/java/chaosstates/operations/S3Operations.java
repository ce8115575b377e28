package chaosstates.operations;

import static chaosstates.operations.Operation.download;
import static chaosstates.operations.Operation.of;
import static chaosstates.operations.Operation.upload;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.*;

/** The operations of S3, generated from the SDK's client. */
public final class S3Operations {

    private S3Operations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<S3Client> find(String name) {
        return switch (name) {
            case "AbortMultipartUpload" ->
                    of(
                            AbortMultipartUploadRequest::builder,
                            AbortMultipartUploadResponse::builder,
                            S3Client::abortMultipartUpload);
            case "CompleteMultipartUpload" ->
                    of(
                            CompleteMultipartUploadRequest::builder,
                            CompleteMultipartUploadResponse::builder,
                            S3Client::completeMultipartUpload);
            case "CopyObject" ->
                    of(
                            CopyObjectRequest::builder,
                            CopyObjectResponse::builder,
                            S3Client::copyObject);
            case "CreateBucket" ->
                    of(
                            CreateBucketRequest::builder,
                            CreateBucketResponse::builder,
                            S3Client::createBucket);
            case "CreateBucketMetadataConfiguration" ->
                    of(
                            CreateBucketMetadataConfigurationRequest::builder,
                            CreateBucketMetadataConfigurationResponse::builder,
                            S3Client::createBucketMetadataConfiguration);
            case "CreateBucketMetadataTableConfiguration" ->
                    of(
                            CreateBucketMetadataTableConfigurationRequest::builder,
                            CreateBucketMetadataTableConfigurationResponse::builder,
                            S3Client::createBucketMetadataTableConfiguration);
            case "CreateMultipartUpload" ->
                    of(
                            CreateMultipartUploadRequest::builder,
                            CreateMultipartUploadResponse::builder,
                            S3Client::createMultipartUpload);
            case "CreateSession" ->
                    of(
                            CreateSessionRequest::builder,
                            CreateSessionResponse::builder,
                            S3Client::createSession);
            case "DeleteBucket" ->
                    of(
                            DeleteBucketRequest::builder,
                            DeleteBucketResponse::builder,
                            S3Client::deleteBucket);
            case "DeleteBucketAnalyticsConfiguration" ->
                    of(
                            DeleteBucketAnalyticsConfigurationRequest::builder,
                            DeleteBucketAnalyticsConfigurationResponse::builder,
                            S3Client::deleteBucketAnalyticsConfiguration);
            case "DeleteBucketCors" ->
                    of(
                            DeleteBucketCorsRequest::builder,
                            DeleteBucketCorsResponse::builder,
                            S3Client::deleteBucketCors);
            case "DeleteBucketEncryption" ->
                    of(
                            DeleteBucketEncryptionRequest::builder,
                            DeleteBucketEncryptionResponse::builder,
                            S3Client::deleteBucketEncryption);
            case "DeleteBucketIntelligentTieringConfiguration" ->
                    of(
                            DeleteBucketIntelligentTieringConfigurationRequest::builder,
                            DeleteBucketIntelligentTieringConfigurationResponse::builder,
                            S3Client::deleteBucketIntelligentTieringConfiguration);
            case "DeleteBucketInventoryConfiguration" ->
                    of(
                            DeleteBucketInventoryConfigurationRequest::builder,
                            DeleteBucketInventoryConfigurationResponse::builder,
                            S3Client::deleteBucketInventoryConfiguration);
            case "DeleteBucketLifecycle" ->
                    of(
                            DeleteBucketLifecycleRequest::builder,
                            DeleteBucketLifecycleResponse::builder,
                            S3Client::deleteBucketLifecycle);
            case "DeleteBucketMetadataConfiguration" ->
                    of(
                            DeleteBucketMetadataConfigurationRequest::builder,
                            DeleteBucketMetadataConfigurationResponse::builder,
                            S3Client::deleteBucketMetadataConfiguration);
            case "DeleteBucketMetadataTableConfiguration" ->
                    of(
                            DeleteBucketMetadataTableConfigurationRequest::builder,
                            DeleteBucketMetadataTableConfigurationResponse::builder,
                            S3Client::deleteBucketMetadataTableConfiguration);
            case "DeleteBucketMetricsConfiguration" ->
                    of(
                            DeleteBucketMetricsConfigurationRequest::builder,
                            DeleteBucketMetricsConfigurationResponse::builder,
                            S3Client::deleteBucketMetricsConfiguration);
            case "DeleteBucketOwnershipControls" ->
                    of(
                            DeleteBucketOwnershipControlsRequest::builder,
                            DeleteBucketOwnershipControlsResponse::builder,
                            S3Client::deleteBucketOwnershipControls);
            case "DeleteBucketPolicy" ->
                    of(
                            DeleteBucketPolicyRequest::builder,
                            DeleteBucketPolicyResponse::builder,
                            S3Client::deleteBucketPolicy);
            case "DeleteBucketReplication" ->
                    of(
                            DeleteBucketReplicationRequest::builder,
                            DeleteBucketReplicationResponse::builder,
                            S3Client::deleteBucketReplication);
            case "DeleteBucketTagging" ->
                    of(
                            DeleteBucketTaggingRequest::builder,
                            DeleteBucketTaggingResponse::builder,
                            S3Client::deleteBucketTagging);
            case "DeleteBucketWebsite" ->
                    of(
                            DeleteBucketWebsiteRequest::builder,
                            DeleteBucketWebsiteResponse::builder,
                            S3Client::deleteBucketWebsite);
            case "DeleteObject" ->
                    of(
                            DeleteObjectRequest::builder,
                            DeleteObjectResponse::builder,
                            S3Client::deleteObject);
            case "DeleteObjectTagging" ->
                    of(
                            DeleteObjectTaggingRequest::builder,
                            DeleteObjectTaggingResponse::builder,
                            S3Client::deleteObjectTagging);
            case "DeleteObjects" ->
                    of(
                            DeleteObjectsRequest::builder,
                            DeleteObjectsResponse::builder,
                            S3Client::deleteObjects);
            case "DeletePublicAccessBlock" ->
                    of(
                            DeletePublicAccessBlockRequest::builder,
                            DeletePublicAccessBlockResponse::builder,
                            S3Client::deletePublicAccessBlock);
            case "GetBucketAbac" ->
                    of(
                            GetBucketAbacRequest::builder,
                            GetBucketAbacResponse::builder,
                            S3Client::getBucketAbac);
            case "GetBucketAccelerateConfiguration" ->
                    of(
                            GetBucketAccelerateConfigurationRequest::builder,
                            GetBucketAccelerateConfigurationResponse::builder,
                            S3Client::getBucketAccelerateConfiguration);
            case "GetBucketAcl" ->
                    of(
                            GetBucketAclRequest::builder,
                            GetBucketAclResponse::builder,
                            S3Client::getBucketAcl);
            case "GetBucketAnalyticsConfiguration" ->
                    of(
                            GetBucketAnalyticsConfigurationRequest::builder,
                            GetBucketAnalyticsConfigurationResponse::builder,
                            S3Client::getBucketAnalyticsConfiguration);
            case "GetBucketCors" ->
                    of(
                            GetBucketCorsRequest::builder,
                            GetBucketCorsResponse::builder,
                            S3Client::getBucketCors);
            case "GetBucketEncryption" ->
                    of(
                            GetBucketEncryptionRequest::builder,
                            GetBucketEncryptionResponse::builder,
                            S3Client::getBucketEncryption);
            case "GetBucketIntelligentTieringConfiguration" ->
                    of(
                            GetBucketIntelligentTieringConfigurationRequest::builder,
                            GetBucketIntelligentTieringConfigurationResponse::builder,
                            S3Client::getBucketIntelligentTieringConfiguration);
            case "GetBucketInventoryConfiguration" ->
                    of(
                            GetBucketInventoryConfigurationRequest::builder,
                            GetBucketInventoryConfigurationResponse::builder,
                            S3Client::getBucketInventoryConfiguration);
            case "GetBucketLifecycleConfiguration" ->
                    of(
                            GetBucketLifecycleConfigurationRequest::builder,
                            GetBucketLifecycleConfigurationResponse::builder,
                            S3Client::getBucketLifecycleConfiguration);
            case "GetBucketLocation" ->
                    of(
                            GetBucketLocationRequest::builder,
                            GetBucketLocationResponse::builder,
                            S3Client::getBucketLocation);
            case "GetBucketLogging" ->
                    of(
                            GetBucketLoggingRequest::builder,
                            GetBucketLoggingResponse::builder,
                            S3Client::getBucketLogging);
            case "GetBucketMetadataConfiguration" ->
                    of(
                            GetBucketMetadataConfigurationRequest::builder,
                            GetBucketMetadataConfigurationResponse::builder,
                            S3Client::getBucketMetadataConfiguration);
            case "GetBucketMetadataTableConfiguration" ->
                    of(
                            GetBucketMetadataTableConfigurationRequest::builder,
                            GetBucketMetadataTableConfigurationResponse::builder,
                            S3Client::getBucketMetadataTableConfiguration);
            case "GetBucketMetricsConfiguration" ->
                    of(
                            GetBucketMetricsConfigurationRequest::builder,
                            GetBucketMetricsConfigurationResponse::builder,
                            S3Client::getBucketMetricsConfiguration);
            case "GetBucketNotificationConfiguration" ->
                    of(
                            GetBucketNotificationConfigurationRequest::builder,
                            GetBucketNotificationConfigurationResponse::builder,
                            S3Client::getBucketNotificationConfiguration);
            case "GetBucketOwnershipControls" ->
                    of(
                            GetBucketOwnershipControlsRequest::builder,
                            GetBucketOwnershipControlsResponse::builder,
                            S3Client::getBucketOwnershipControls);
            case "GetBucketPolicy" ->
                    of(
                            GetBucketPolicyRequest::builder,
                            GetBucketPolicyResponse::builder,
                            S3Client::getBucketPolicy);
            case "GetBucketPolicyStatus" ->
                    of(
                            GetBucketPolicyStatusRequest::builder,
                            GetBucketPolicyStatusResponse::builder,
                            S3Client::getBucketPolicyStatus);
            case "GetBucketReplication" ->
                    of(
                            GetBucketReplicationRequest::builder,
                            GetBucketReplicationResponse::builder,
                            S3Client::getBucketReplication);
            case "GetBucketRequestPayment" ->
                    of(
                            GetBucketRequestPaymentRequest::builder,
                            GetBucketRequestPaymentResponse::builder,
                            S3Client::getBucketRequestPayment);
            case "GetBucketTagging" ->
                    of(
                            GetBucketTaggingRequest::builder,
                            GetBucketTaggingResponse::builder,
                            S3Client::getBucketTagging);
            case "GetBucketVersioning" ->
                    of(
                            GetBucketVersioningRequest::builder,
                            GetBucketVersioningResponse::builder,
                            S3Client::getBucketVersioning);
            case "GetBucketWebsite" ->
                    of(
                            GetBucketWebsiteRequest::builder,
                            GetBucketWebsiteResponse::builder,
                            S3Client::getBucketWebsite);
            case "GetObject" ->
                    download(
                            GetObjectRequest::builder,
                            GetObjectResponse::builder,
                            S3Client::getObjectAsBytes);
            case "GetObjectAcl" ->
                    of(
                            GetObjectAclRequest::builder,
                            GetObjectAclResponse::builder,
                            S3Client::getObjectAcl);
            case "GetObjectAttributes" ->
                    of(
                            GetObjectAttributesRequest::builder,
                            GetObjectAttributesResponse::builder,
                            S3Client::getObjectAttributes);
            case "GetObjectLegalHold" ->
                    of(
                            GetObjectLegalHoldRequest::builder,
                            GetObjectLegalHoldResponse::builder,
                            S3Client::getObjectLegalHold);
            case "GetObjectLockConfiguration" ->
                    of(
                            GetObjectLockConfigurationRequest::builder,
                            GetObjectLockConfigurationResponse::builder,
                            S3Client::getObjectLockConfiguration);
            case "GetObjectRetention" ->
                    of(
                            GetObjectRetentionRequest::builder,
                            GetObjectRetentionResponse::builder,
                            S3Client::getObjectRetention);
            case "GetObjectTagging" ->
                    of(
                            GetObjectTaggingRequest::builder,
                            GetObjectTaggingResponse::builder,
                            S3Client::getObjectTagging);
            case "GetObjectTorrent" ->
                    download(
                            GetObjectTorrentRequest::builder,
                            GetObjectTorrentResponse::builder,
                            S3Client::getObjectTorrentAsBytes);
            case "GetPublicAccessBlock" ->
                    of(
                            GetPublicAccessBlockRequest::builder,
                            GetPublicAccessBlockResponse::builder,
                            S3Client::getPublicAccessBlock);
            case "HeadBucket" ->
                    of(
                            HeadBucketRequest::builder,
                            HeadBucketResponse::builder,
                            S3Client::headBucket);
            case "HeadObject" ->
                    of(
                            HeadObjectRequest::builder,
                            HeadObjectResponse::builder,
                            S3Client::headObject);
            case "ListBucketAnalyticsConfigurations" ->
                    of(
                            ListBucketAnalyticsConfigurationsRequest::builder,
                            ListBucketAnalyticsConfigurationsResponse::builder,
                            S3Client::listBucketAnalyticsConfigurations);
            case "ListBucketIntelligentTieringConfigurations" ->
                    of(
                            ListBucketIntelligentTieringConfigurationsRequest::builder,
                            ListBucketIntelligentTieringConfigurationsResponse::builder,
                            S3Client::listBucketIntelligentTieringConfigurations);
            case "ListBucketInventoryConfigurations" ->
                    of(
                            ListBucketInventoryConfigurationsRequest::builder,
                            ListBucketInventoryConfigurationsResponse::builder,
                            S3Client::listBucketInventoryConfigurations);
            case "ListBucketMetricsConfigurations" ->
                    of(
                            ListBucketMetricsConfigurationsRequest::builder,
                            ListBucketMetricsConfigurationsResponse::builder,
                            S3Client::listBucketMetricsConfigurations);
            case "ListBuckets" ->
                    of(
                            ListBucketsRequest::builder,
                            ListBucketsResponse::builder,
                            S3Client::listBuckets);
            case "ListDirectoryBuckets" ->
                    of(
                            ListDirectoryBucketsRequest::builder,
                            ListDirectoryBucketsResponse::builder,
                            S3Client::listDirectoryBuckets);
            case "ListMultipartUploads" ->
                    of(
                            ListMultipartUploadsRequest::builder,
                            ListMultipartUploadsResponse::builder,
                            S3Client::listMultipartUploads);
            case "ListObjectVersions" ->
                    of(
                            ListObjectVersionsRequest::builder,
                            ListObjectVersionsResponse::builder,
                            S3Client::listObjectVersions);
            case "ListObjects" ->
                    of(
                            ListObjectsRequest::builder,
                            ListObjectsResponse::builder,
                            S3Client::listObjects);
            case "ListObjectsV2" ->
                    of(
                            ListObjectsV2Request::builder,
                            ListObjectsV2Response::builder,
                            S3Client::listObjectsV2);
            case "ListParts" ->
                    of(ListPartsRequest::builder, ListPartsResponse::builder, S3Client::listParts);
            case "PutBucketAbac" ->
                    of(
                            PutBucketAbacRequest::builder,
                            PutBucketAbacResponse::builder,
                            S3Client::putBucketAbac);
            case "PutBucketAccelerateConfiguration" ->
                    of(
                            PutBucketAccelerateConfigurationRequest::builder,
                            PutBucketAccelerateConfigurationResponse::builder,
                            S3Client::putBucketAccelerateConfiguration);
            case "PutBucketAcl" ->
                    of(
                            PutBucketAclRequest::builder,
                            PutBucketAclResponse::builder,
                            S3Client::putBucketAcl);
            case "PutBucketAnalyticsConfiguration" ->
                    of(
                            PutBucketAnalyticsConfigurationRequest::builder,
                            PutBucketAnalyticsConfigurationResponse::builder,
                            S3Client::putBucketAnalyticsConfiguration);
            case "PutBucketCors" ->
                    of(
                            PutBucketCorsRequest::builder,
                            PutBucketCorsResponse::builder,
                            S3Client::putBucketCors);
            case "PutBucketEncryption" ->
                    of(
                            PutBucketEncryptionRequest::builder,
                            PutBucketEncryptionResponse::builder,
                            S3Client::putBucketEncryption);
            case "PutBucketIntelligentTieringConfiguration" ->
                    of(
                            PutBucketIntelligentTieringConfigurationRequest::builder,
                            PutBucketIntelligentTieringConfigurationResponse::builder,
                            S3Client::putBucketIntelligentTieringConfiguration);
            case "PutBucketInventoryConfiguration" ->
                    of(
                            PutBucketInventoryConfigurationRequest::builder,
                            PutBucketInventoryConfigurationResponse::builder,
                            S3Client::putBucketInventoryConfiguration);
            case "PutBucketLifecycleConfiguration" ->
                    of(
                            PutBucketLifecycleConfigurationRequest::builder,
                            PutBucketLifecycleConfigurationResponse::builder,
                            S3Client::putBucketLifecycleConfiguration);
            case "PutBucketLogging" ->
                    of(
                            PutBucketLoggingRequest::builder,
                            PutBucketLoggingResponse::builder,
                            S3Client::putBucketLogging);
            case "PutBucketMetricsConfiguration" ->
                    of(
                            PutBucketMetricsConfigurationRequest::builder,
                            PutBucketMetricsConfigurationResponse::builder,
                            S3Client::putBucketMetricsConfiguration);
            case "PutBucketNotificationConfiguration" ->
                    of(
                            PutBucketNotificationConfigurationRequest::builder,
                            PutBucketNotificationConfigurationResponse::builder,
                            S3Client::putBucketNotificationConfiguration);
            case "PutBucketOwnershipControls" ->
                    of(
                            PutBucketOwnershipControlsRequest::builder,
                            PutBucketOwnershipControlsResponse::builder,
                            S3Client::putBucketOwnershipControls);
            case "PutBucketPolicy" ->
                    of(
                            PutBucketPolicyRequest::builder,
                            PutBucketPolicyResponse::builder,
                            S3Client::putBucketPolicy);
            case "PutBucketReplication" ->
                    of(
                            PutBucketReplicationRequest::builder,
                            PutBucketReplicationResponse::builder,
                            S3Client::putBucketReplication);
            case "PutBucketRequestPayment" ->
                    of(
                            PutBucketRequestPaymentRequest::builder,
                            PutBucketRequestPaymentResponse::builder,
                            S3Client::putBucketRequestPayment);
            case "PutBucketTagging" ->
                    of(
                            PutBucketTaggingRequest::builder,
                            PutBucketTaggingResponse::builder,
                            S3Client::putBucketTagging);
            case "PutBucketVersioning" ->
                    of(
                            PutBucketVersioningRequest::builder,
                            PutBucketVersioningResponse::builder,
                            S3Client::putBucketVersioning);
            case "PutBucketWebsite" ->
                    of(
                            PutBucketWebsiteRequest::builder,
                            PutBucketWebsiteResponse::builder,
                            S3Client::putBucketWebsite);
            case "PutObject" ->
                    upload(
                            PutObjectRequest::builder,
                            PutObjectResponse::builder,
                            S3Client::putObject);
            case "PutObjectAcl" ->
                    of(
                            PutObjectAclRequest::builder,
                            PutObjectAclResponse::builder,
                            S3Client::putObjectAcl);
            case "PutObjectLegalHold" ->
                    of(
                            PutObjectLegalHoldRequest::builder,
                            PutObjectLegalHoldResponse::builder,
                            S3Client::putObjectLegalHold);
            case "PutObjectLockConfiguration" ->
                    of(
                            PutObjectLockConfigurationRequest::builder,
                            PutObjectLockConfigurationResponse::builder,
                            S3Client::putObjectLockConfiguration);
            case "PutObjectRetention" ->
                    of(
                            PutObjectRetentionRequest::builder,
                            PutObjectRetentionResponse::builder,
                            S3Client::putObjectRetention);
            case "PutObjectTagging" ->
                    of(
                            PutObjectTaggingRequest::builder,
                            PutObjectTaggingResponse::builder,
                            S3Client::putObjectTagging);
            case "PutPublicAccessBlock" ->
                    of(
                            PutPublicAccessBlockRequest::builder,
                            PutPublicAccessBlockResponse::builder,
                            S3Client::putPublicAccessBlock);
            case "RenameObject" ->
                    of(
                            RenameObjectRequest::builder,
                            RenameObjectResponse::builder,
                            S3Client::renameObject);
            case "RestoreObject" ->
                    of(
                            RestoreObjectRequest::builder,
                            RestoreObjectResponse::builder,
                            S3Client::restoreObject);
            case "UpdateBucketMetadataInventoryTableConfiguration" ->
                    of(
                            UpdateBucketMetadataInventoryTableConfigurationRequest::builder,
                            UpdateBucketMetadataInventoryTableConfigurationResponse::builder,
                            S3Client::updateBucketMetadataInventoryTableConfiguration);
            case "UpdateBucketMetadataJournalTableConfiguration" ->
                    of(
                            UpdateBucketMetadataJournalTableConfigurationRequest::builder,
                            UpdateBucketMetadataJournalTableConfigurationResponse::builder,
                            S3Client::updateBucketMetadataJournalTableConfiguration);
            case "UploadPart" ->
                    upload(
                            UploadPartRequest::builder,
                            UploadPartResponse::builder,
                            S3Client::uploadPart);
            case "UploadPartCopy" ->
                    of(
                            UploadPartCopyRequest::builder,
                            UploadPartCopyResponse::builder,
                            S3Client::uploadPartCopy);
            case "WriteGetObjectResponse" ->
                    upload(
                            WriteGetObjectResponseRequest::builder,
                            WriteGetObjectResponseResponse::builder,
                            S3Client::writeGetObjectResponse);
            default -> null;
        };
    }
}
