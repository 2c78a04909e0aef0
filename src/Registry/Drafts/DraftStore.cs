using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lajur.Registry.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Drafts;

/// <summary>Keeps applications that are being filled in.</summary>
public sealed class DraftStore(RegistryDb db, DraftSeal seal, TimeProvider clock)
{
    /// <summary>How long a draft waits for the next page.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    private const int TokenBytes = 24;
    private const int MaxNameLength = 260;

    /// <summary>The draft for a service or a request that a token opens; null when there is none, or it waited too long.</summary>
    public async Task<OpenDraft?> FindAsync(string? token, Guid subjectId, CancellationToken ct = default)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var id = IdOf(token);
        var draft = await db.Set<Draft>().AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == id && d.SubjectId == subjectId && d.ExpiresAt > clock.GetUtcNow(), ct);
        return draft is null ? null : new OpenDraft(token, Read(draft), await FilesAsync(id, ct));
    }

    /// <summary>Begins a draft.</summary>
    public async Task<OpenDraft> BeginAsync(Guid subjectId, CancellationToken ct = default)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var content = new DraftContent { OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N") };
        db.Add(new Draft
        {
            Id = IdOf(token),
            SubjectId = subjectId,
            Sealed = Close(IdOf(token), content),
            ExpiresAt = clock.GetUtcNow() + Patience,
        });
        await db.SaveChangesAsync(ct);
        return new OpenDraft(token, content, []);
    }

    /// <summary>Keeps what is typed now, and waits anew.</summary>
    public async Task<OpenDraft> KeepAsync(OpenDraft draft, DraftContent content, CancellationToken ct = default)
    {
        var id = IdOf(draft.Token);
        var (bytes, expires) = (Close(id, content), clock.GetUtcNow() + Patience);
        await db.Set<Draft>().Where(d => d.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Sealed, bytes).SetProperty(d => d.ExpiresAt, expires), ct);
        if (content.Receipt is not null)
        {
            await db.Set<DraftFile>().Where(f => f.DraftId == id).ExecuteDeleteAsync(ct);
        }

        return draft with { Content = content, Files = await FilesAsync(id, ct) };
    }

    /// <summary>Keeps chosen files; the caller has checked their number and size.</summary>
    public async Task<OpenDraft> AddFilesAsync(OpenDraft draft, IReadOnlyList<Upload> files, CancellationToken ct = default)
    {
        var id = IdOf(draft.Token);
        db.AddRange(files.Select(file => new DraftFile
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            DraftId = id,
            FieldKey = file.FieldKey,
            FileName = file.FileName.Length > MaxNameLength ? file.FileName[^MaxNameLength..] : file.FileName,
            Size = file.Content.Length,
            Sealed = seal.Close(id, file.Content.Span),
        }));
        await db.SaveChangesAsync(ct);
        return draft with { Files = await FilesAsync(id, ct) };
    }

    /// <summary>Takes a chosen file out again.</summary>
    public async Task<OpenDraft> RemoveFileAsync(OpenDraft draft, Guid fileId, CancellationToken ct = default)
    {
        var id = IdOf(draft.Token);
        await db.Set<DraftFile>().Where(f => f.Id == fileId && f.DraftId == id).ExecuteDeleteAsync(ct);
        return draft with { Files = await FilesAsync(id, ct) };
    }

    /// <summary>The chosen files with their bytes, to be submitted.</summary>
    public async Task<IReadOnlyList<Upload>> ReadFilesAsync(OpenDraft draft, CancellationToken ct = default)
    {
        var id = IdOf(draft.Token);
        var files = await db.Set<DraftFile>().AsNoTracking()
            .Where(f => f.DraftId == id).OrderBy(f => f.FileName).ToListAsync(ct);
        return [.. files.Select(f => new Upload(f.FieldKey, f.FileName, seal.Open(id, f.Sealed)))];
    }

    /// <summary>Deletes a draft and its files.</summary>
    public Task DeleteAsync(OpenDraft draft, CancellationToken ct = default)
    {
        var id = IdOf(draft.Token);
        return db.Set<Draft>().Where(d => d.Id == id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Deletes drafts that waited too long; the answer is how many.</summary>
    public Task<int> PruneAsync(CancellationToken ct = default) =>
        db.Set<Draft>().Where(d => d.ExpiresAt <= clock.GetUtcNow()).ExecuteDeleteAsync(ct);

    private static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private async Task<IReadOnlyList<DraftFileInfo>> FilesAsync(string id, CancellationToken ct) =>
        await db.Set<DraftFile>().Where(f => f.DraftId == id).OrderBy(f => f.FileName)
            .Select(f => new DraftFileInfo(f.Id, f.FieldKey, f.FileName, f.Size)).ToListAsync(ct);

    private byte[] Close(string id, DraftContent content) =>
        seal.Close(id, JsonSerializer.SerializeToUtf8Bytes(content, JsonColumn.Options));

    private DraftContent Read(Draft draft) =>
        JsonSerializer.Deserialize<DraftContent>(seal.Open(draft.Id, draft.Sealed), JsonColumn.Options)
        ?? throw new InvalidDataException("A draft holds no content.");
}
