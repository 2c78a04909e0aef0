#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Attachments;

/// <summary>Checks, encrypts, keeps and opens the files of cases.</summary>
public sealed class AttachmentVault
{
    /// <summary>Opens a file for an officer of the case's office who may see the case whole; else null. The access is logged.</summary>
    public Task<AttachmentFile?> FindForOfficerAsync(Guid attachmentId, Guid officerId, CancellationToken ct = default) =>
        throw new NotImplementedException();

    /// <summary>Opens a file for the applicant, by case number and tracking secret; else null.</summary>
    public Task<AttachmentFile?> FindForApplicantAsync(
        Guid attachmentId, string number, string secret, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
