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
                    of(AbortMultipartUploadRequest::builder, S3Client::abortMultipartUpload);
            case "CompleteMultipartUpload" ->
                    of(CompleteMultipartUploadRequest::builder, S3Client::completeMultipartUpload);
            case "CopyObject" -> of(CopyObjectRequest::builder, S3Client::copyObject);
            case "CreateBucket" -> of(CreateBucketRequest::builder, S3Client::createBucket);
            case "CreateBucketMetadataConfiguration" ->
                    of(
                            CreateBucketMetadataConfigurationRequest::builder,
                            S3Client::createBucketMetadataConfiguration);
            case "CreateBucketMetadataTableConfiguration" ->
                    of(
                            CreateBucketMetadataTableConfigurationRequest::builder,
                            S3Client::createBucketMetadataTableConfiguration);
            case "CreateMultipartUpload" ->
                    of(CreateMultipartUploadRequest::builder, S3Client::createMultipartUpload);
            case "CreateSession" -> of(CreateSessionRequest::builder, S3Client::createSession);
            case "DeleteBucket" -> of(DeleteBucketRequest::builder, S3Client::deleteBucket);
            case "DeleteBucketAnalyticsConfiguration" ->
                    of(
                            DeleteBucketAnalyticsConfigurationRequest::builder,
                            S3Client::deleteBucketAnalyticsConfiguration);
            case "DeleteBucketCors" ->
                    of(DeleteBucketCorsRequest::builder, S3Client::deleteBucketCors);
            case "DeleteBucketEncryption" ->
                    of(DeleteBucketEncryptionRequest::builder, S3Client::deleteBucketEncryption);
            case "DeleteBucketIntelligentTieringConfiguration" ->
                    of(
                            DeleteBucketIntelligentTieringConfigurationRequest::builder,
                            S3Client::deleteBucketIntelligentTieringConfiguration);
            case "DeleteBucketInventoryConfiguration" ->
                    of(
                            DeleteBucketInventoryConfigurationRequest::builder,
                            S3Client::deleteBucketInventoryConfiguration);
            case "DeleteBucketLifecycle" ->
                    of(DeleteBucketLifecycleRequest::builder, S3Client::deleteBucketLifecycle);
            case "DeleteBucketMetadataConfiguration" ->
                    of(
                            DeleteBucketMetadataConfigurationRequest::builder,
                            S3Client::deleteBucketMetadataConfiguration);
            case "DeleteBucketMetadataTableConfiguration" ->
                    of(
                            DeleteBucketMetadataTableConfigurationRequest::builder,
                            S3Client::deleteBucketMetadataTableConfiguration);
            case "DeleteBucketMetricsConfiguration" ->
                    of(
                            DeleteBucketMetricsConfigurationRequest::builder,
                            S3Client::deleteBucketMetricsConfiguration);
            case "DeleteBucketOwnershipControls" ->
                    of(
                            DeleteBucketOwnershipControlsRequest::builder,
                            S3Client::deleteBucketOwnershipControls);
            case "DeleteBucketPolicy" ->
                    of(DeleteBucketPolicyRequest::builder, S3Client::deleteBucketPolicy);
            case "DeleteBucketReplication" ->
                    of(DeleteBucketReplicationRequest::builder, S3Client::deleteBucketReplication);
            case "DeleteBucketTagging" ->
                    of(DeleteBucketTaggingRequest::builder, S3Client::deleteBucketTagging);
            case "DeleteBucketWebsite" ->
                    of(DeleteBucketWebsiteRequest::builder, S3Client::deleteBucketWebsite);
            case "DeleteObject" -> of(DeleteObjectRequest::builder, S3Client::deleteObject);
            case "DeleteObjectTagging" ->
                    of(DeleteObjectTaggingRequest::builder, S3Client::deleteObjectTagging);
            case "DeleteObjects" -> of(DeleteObjectsRequest::builder, S3Client::deleteObjects);
            case "DeletePublicAccessBlock" ->
                    of(DeletePublicAccessBlockRequest::builder, S3Client::deletePublicAccessBlock);
            case "GetBucketAbac" -> of(GetBucketAbacRequest::builder, S3Client::getBucketAbac);
            case "GetBucketAccelerateConfiguration" ->
                    of(
                            GetBucketAccelerateConfigurationRequest::builder,
                            S3Client::getBucketAccelerateConfiguration);
            case "GetBucketAcl" -> of(GetBucketAclRequest::builder, S3Client::getBucketAcl);
            case "GetBucketAnalyticsConfiguration" ->
                    of(
                            GetBucketAnalyticsConfigurationRequest::builder,
                            S3Client::getBucketAnalyticsConfiguration);
            case "GetBucketCors" -> of(GetBucketCorsRequest::builder, S3Client::getBucketCors);
            case "GetBucketEncryption" ->
                    of(GetBucketEncryptionRequest::builder, S3Client::getBucketEncryption);
            case "GetBucketIntelligentTieringConfiguration" ->
                    of(
                            GetBucketIntelligentTieringConfigurationRequest::builder,
                            S3Client::getBucketIntelligentTieringConfiguration);
            case "GetBucketInventoryConfiguration" ->
                    of(
                            GetBucketInventoryConfigurationRequest::builder,
                            S3Client::getBucketInventoryConfiguration);
            case "GetBucketLifecycleConfiguration" ->
                    of(
                            GetBucketLifecycleConfigurationRequest::builder,
                            S3Client::getBucketLifecycleConfiguration);
            case "GetBucketLocation" ->
                    of(GetBucketLocationRequest::builder, S3Client::getBucketLocation);
            case "GetBucketLogging" ->
                    of(GetBucketLoggingRequest::builder, S3Client::getBucketLogging);
            case "GetBucketMetadataConfiguration" ->
                    of(
                            GetBucketMetadataConfigurationRequest::builder,
                            S3Client::getBucketMetadataConfiguration);
            case "GetBucketMetadataTableConfiguration" ->
                    of(
                            GetBucketMetadataTableConfigurationRequest::builder,
                            S3Client::getBucketMetadataTableConfiguration);
            case "GetBucketMetricsConfiguration" ->
                    of(
                            GetBucketMetricsConfigurationRequest::builder,
                            S3Client::getBucketMetricsConfiguration);
            case "GetBucketNotificationConfiguration" ->
                    of(
                            GetBucketNotificationConfigurationRequest::builder,
                            S3Client::getBucketNotificationConfiguration);
            case "GetBucketOwnershipControls" ->
                    of(
                            GetBucketOwnershipControlsRequest::builder,
                            S3Client::getBucketOwnershipControls);
            case "GetBucketPolicy" ->
                    of(GetBucketPolicyRequest::builder, S3Client::getBucketPolicy);
            case "GetBucketPolicyStatus" ->
                    of(GetBucketPolicyStatusRequest::builder, S3Client::getBucketPolicyStatus);
            case "GetBucketReplication" ->
                    of(GetBucketReplicationRequest::builder, S3Client::getBucketReplication);
            case "GetBucketRequestPayment" ->
                    of(GetBucketRequestPaymentRequest::builder, S3Client::getBucketRequestPayment);
            case "GetBucketTagging" ->
                    of(GetBucketTaggingRequest::builder, S3Client::getBucketTagging);
            case "GetBucketVersioning" ->
                    of(GetBucketVersioningRequest::builder, S3Client::getBucketVersioning);
            case "GetBucketWebsite" ->
                    of(GetBucketWebsiteRequest::builder, S3Client::getBucketWebsite);
            case "GetObject" -> download(GetObjectRequest::builder, S3Client::getObjectAsBytes);
            case "GetObjectAcl" -> of(GetObjectAclRequest::builder, S3Client::getObjectAcl);
            case "GetObjectAttributes" ->
                    of(GetObjectAttributesRequest::builder, S3Client::getObjectAttributes);
            case "GetObjectLegalHold" ->
                    of(GetObjectLegalHoldRequest::builder, S3Client::getObjectLegalHold);
            case "GetObjectLockConfiguration" ->
                    of(
                            GetObjectLockConfigurationRequest::builder,
                            S3Client::getObjectLockConfiguration);
            case "GetObjectRetention" ->
                    of(GetObjectRetentionRequest::builder, S3Client::getObjectRetention);
            case "GetObjectTagging" ->
                    of(GetObjectTaggingRequest::builder, S3Client::getObjectTagging);
            case "GetObjectTorrent" ->
                    download(GetObjectTorrentRequest::builder, S3Client::getObjectTorrentAsBytes);
            case "GetPublicAccessBlock" ->
                    of(GetPublicAccessBlockRequest::builder, S3Client::getPublicAccessBlock);
            case "HeadBucket" -> of(HeadBucketRequest::builder, S3Client::headBucket);
            case "HeadObject" -> of(HeadObjectRequest::builder, S3Client::headObject);
            case "ListBucketAnalyticsConfigurations" ->
                    of(
                            ListBucketAnalyticsConfigurationsRequest::builder,
                            S3Client::listBucketAnalyticsConfigurations);
            case "ListBucketIntelligentTieringConfigurations" ->
                    of(
                            ListBucketIntelligentTieringConfigurationsRequest::builder,
                            S3Client::listBucketIntelligentTieringConfigurations);
            case "ListBucketInventoryConfigurations" ->
                    of(
                            ListBucketInventoryConfigurationsRequest::builder,
                            S3Client::listBucketInventoryConfigurations);
            case "ListBucketMetricsConfigurations" ->
                    of(
                            ListBucketMetricsConfigurationsRequest::builder,
                            S3Client::listBucketMetricsConfigurations);
            case "ListBuckets" -> of(ListBucketsRequest::builder, S3Client::listBuckets);
            case "ListDirectoryBuckets" ->
                    of(ListDirectoryBucketsRequest::builder, S3Client::listDirectoryBuckets);
            case "ListMultipartUploads" ->
                    of(ListMultipartUploadsRequest::builder, S3Client::listMultipartUploads);
            case "ListObjectVersions" ->
                    of(ListObjectVersionsRequest::builder, S3Client::listObjectVersions);
            case "ListObjects" -> of(ListObjectsRequest::builder, S3Client::listObjects);
            case "ListObjectsV2" -> of(ListObjectsV2Request::builder, S3Client::listObjectsV2);
            case "ListParts" -> of(ListPartsRequest::builder, S3Client::listParts);
            case "PutBucketAbac" -> of(PutBucketAbacRequest::builder, S3Client::putBucketAbac);
            case "PutBucketAccelerateConfiguration" ->
                    of(
                            PutBucketAccelerateConfigurationRequest::builder,
                            S3Client::putBucketAccelerateConfiguration);
            case "PutBucketAcl" -> of(PutBucketAclRequest::builder, S3Client::putBucketAcl);
            case "PutBucketAnalyticsConfiguration" ->
                    of(
                            PutBucketAnalyticsConfigurationRequest::builder,
                            S3Client::putBucketAnalyticsConfiguration);
            case "PutBucketCors" -> of(PutBucketCorsRequest::builder, S3Client::putBucketCors);
            case "PutBucketEncryption" ->
                    of(PutBucketEncryptionRequest::builder, S3Client::putBucketEncryption);
            case "PutBucketIntelligentTieringConfiguration" ->
                    of(
                            PutBucketIntelligentTieringConfigurationRequest::builder,
                            S3Client::putBucketIntelligentTieringConfiguration);
            case "PutBucketInventoryConfiguration" ->
                    of(
                            PutBucketInventoryConfigurationRequest::builder,
                            S3Client::putBucketInventoryConfiguration);
            case "PutBucketLifecycleConfiguration" ->
                    of(
                            PutBucketLifecycleConfigurationRequest::builder,
                            S3Client::putBucketLifecycleConfiguration);
            case "PutBucketLogging" ->
                    of(PutBucketLoggingRequest::builder, S3Client::putBucketLogging);
            case "PutBucketMetricsConfiguration" ->
                    of(
                            PutBucketMetricsConfigurationRequest::builder,
                            S3Client::putBucketMetricsConfiguration);
            case "PutBucketNotificationConfiguration" ->
                    of(
                            PutBucketNotificationConfigurationRequest::builder,
                            S3Client::putBucketNotificationConfiguration);
            case "PutBucketOwnershipControls" ->
                    of(
                            PutBucketOwnershipControlsRequest::builder,
                            S3Client::putBucketOwnershipControls);
            case "PutBucketPolicy" ->
                    of(PutBucketPolicyRequest::builder, S3Client::putBucketPolicy);
            case "PutBucketReplication" ->
                    of(PutBucketReplicationRequest::builder, S3Client::putBucketReplication);
            case "PutBucketRequestPayment" ->
                    of(PutBucketRequestPaymentRequest::builder, S3Client::putBucketRequestPayment);
            case "PutBucketTagging" ->
                    of(PutBucketTaggingRequest::builder, S3Client::putBucketTagging);
            case "PutBucketVersioning" ->
                    of(PutBucketVersioningRequest::builder, S3Client::putBucketVersioning);
            case "PutBucketWebsite" ->
                    of(PutBucketWebsiteRequest::builder, S3Client::putBucketWebsite);
            case "PutObject" -> upload(PutObjectRequest::builder, S3Client::putObject);
            case "PutObjectAcl" -> of(PutObjectAclRequest::builder, S3Client::putObjectAcl);
            case "PutObjectLegalHold" ->
                    of(PutObjectLegalHoldRequest::builder, S3Client::putObjectLegalHold);
            case "PutObjectLockConfiguration" ->
                    of(
                            PutObjectLockConfigurationRequest::builder,
                            S3Client::putObjectLockConfiguration);
            case "PutObjectRetention" ->
                    of(PutObjectRetentionRequest::builder, S3Client::putObjectRetention);
            case "PutObjectTagging" ->
                    of(PutObjectTaggingRequest::builder, S3Client::putObjectTagging);
            case "PutPublicAccessBlock" ->
                    of(PutPublicAccessBlockRequest::builder, S3Client::putPublicAccessBlock);
            case "RenameObject" -> of(RenameObjectRequest::builder, S3Client::renameObject);
            case "RestoreObject" -> of(RestoreObjectRequest::builder, S3Client::restoreObject);
            case "UpdateBucketMetadataInventoryTableConfiguration" ->
                    of(
                            UpdateBucketMetadataInventoryTableConfigurationRequest::builder,
                            S3Client::updateBucketMetadataInventoryTableConfiguration);
            case "UpdateBucketMetadataJournalTableConfiguration" ->
                    of(
                            UpdateBucketMetadataJournalTableConfigurationRequest::builder,
                            S3Client::updateBucketMetadataJournalTableConfiguration);
            case "UploadPart" -> upload(UploadPartRequest::builder, S3Client::uploadPart);
            case "UploadPartCopy" -> of(UploadPartCopyRequest::builder, S3Client::uploadPartCopy);
            case "WriteGetObjectResponse" ->
                    upload(
                            WriteGetObjectResponseRequest::builder,
                            S3Client::writeGetObjectResponse);
            default -> null;
        };
    }
}
