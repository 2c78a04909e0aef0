using System.Security.Cryptography;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Attachments;

/// <summary>Checks, encrypts, keeps and opens the files of cases.</summary>
public sealed class AttachmentVault(
    RegistryDb db, AttachmentCipher cipher, CaseDoor door, CaseAccess access, TimeProvider clock)
{
    /// <summary>The field of errors that concern the files together.</summary>
    public const string FilesField = "files";

    /// <summary>Opens a file for an officer of the case's office who may see the case whole; else null. The access is logged.</summary>
    public async Task<AttachmentFile?> FindForOfficerAsync(
        Guid attachmentId, Guid officerId, CancellationToken ct = default)
    {
        var attachment = await db.Set<Attachment>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == attachmentId, ct);
        if (attachment is null
            || await access.FindOfficerAsync(officerId, ct) is not { } officer
            || await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == attachment.CaseId, ct) is not { } matter
            || matter.OfficeId != officer.OfficeId
            || !await access.MayReadFileAsync(officer, attachment, ct))
        {
            return null;
        }

        await access.LogAsync(officer, matter, "attachment", attachmentId, unmasked: true, ct);
        return await OpenAsync(attachment, ct);
    }

    /// <summary>Opens a file for the applicant, by case number and tracking secret; else null.</summary>
    public async Task<AttachmentFile?> FindForApplicantAsync(
        Guid attachmentId, string number, string secret, CancellationToken ct = default)
    {
        var matter = await door.EnterAsync(number, secret, ct);
        var attachment = matter is null
            ? null
            : await db.Set<Attachment>().AsNoTracking().FirstOrDefaultAsync(
                a => a.Id == attachmentId && a.CaseId == matter.Id && a.VisibleToApplicant, ct);
        return attachment is null ? null : await OpenAsync(attachment, ct);
    }

    /// <summary>What is wrong with the files, a sentence a field; empty when nothing is.</summary>
    internal static Dictionary<string, string> Check(IReadOnlyList<Upload> files)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (files.Count > AttachmentRules.MaxFiles)
        {
            errors[FilesField] = $"Paling banyak {AttachmentRules.MaxFiles} berkas sekali kirim. Anda memilih {files.Count}.";
        }

        foreach (var file in files)
        {
            if (Problem(file) is { } problem)
            {
                errors.TryAdd(file.FieldKey.Length > 0 ? file.FieldKey : FilesField, problem);
            }
        }

        return errors;
    }

    /// <summary>Adds checked files to the transaction at hand.</summary>
    /// <returns>Their ids, in the order of the files.</returns>
    internal IReadOnlyList<Guid> Add(IReadOnlyList<Upload> files, AttachmentOrigin origin)
    {
        var now = clock.GetUtcNow();
        List<Guid> ids = [];
        foreach (var file in files)
        {
            var type = ContentSniffer.Find(file.Content)
                ?? throw new InvalidOperationException("Check the files before they are added.");
            var id = Guid.CreateVersion7(now);
            ids.Add(id);
            db.Set<Attachment>().Add(new()
            {
                Id = id,
                CaseId = origin.CaseId,
                WorkItemId = origin.WorkItemId,
                CompletionRequestId = origin.CompletionRequestId,
                FileName = FileNames.Clean(file.FileName, type),
                ContentType = type,
                Size = file.Content.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
                UploadedBy = origin.By.Name,
                At = now,
                VisibleToApplicant = !origin.ForStaff(file.FieldKey),
            });
            db.Set<AttachmentContent>().Add(new() { AttachmentId = id, Sealed = cipher.Seal(id, file.Content.Span) });
        }

        return ids;
    }

    /// <summary>Gives what the applicant sent with one case to another of theirs, in the transaction at hand.</summary>
    internal async Task CopyAsync(Guid fromCaseId, Guid toCaseId, CancellationToken ct)
    {
        var files = await db.Set<Attachment>().AsNoTracking()
            .Where(a => a.CaseId == fromCaseId && a.WorkItemId == null).OrderBy(a => a.At).ToListAsync(ct);
        foreach (var file in files)
        {
            var (id, opened) = (Guid.CreateVersion7(clock.GetUtcNow()), await OpenAsync(file, ct));
            db.Set<Attachment>().Add(new()
            {
                Id = id,
                CaseId = toCaseId,
                FileName = file.FileName,
                ContentType = file.ContentType,
                Size = file.Size,
                Sha256 = file.Sha256,
                UploadedBy = file.UploadedBy,
                At = clock.GetUtcNow(),
                VisibleToApplicant = file.VisibleToApplicant,
            });
            db.Set<AttachmentContent>().Add(new() { AttachmentId = id, Sealed = cipher.Seal(id, opened.Content) });
        }
    }

    private static string? Problem(Upload file)
    {
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return file.Content.Length == 0 ? $"Berkas “{name}” kosong. Pilih berkas lain."
            : file.Content.Length > AttachmentRules.MaxBytes
                ? $"Berkas “{name}” lebih besar dari 5 MB. Perkecil atau pilih berkas lain."
            : ContentSniffer.Find(file.Content) is null
                ? $"Isi berkas “{name}” tidak dapat diterima. Pilih PDF, JPG, PNG, WebP, DOCX, XLSX, atau TXT."
            : null;
    }

    /// <summary>Opens a file for whoever was let in already.</summary>
    internal async Task<AttachmentFile> OpenAsync(Attachment attachment, CancellationToken ct)
    {
        var content = await db.Set<AttachmentContent>().AsNoTracking().SingleAsync(c => c.AttachmentId == attachment.Id, ct);
        return new(attachment.FileName, attachment.ContentType, cipher.Open(attachment.Id, content.Sealed));
    }
}
