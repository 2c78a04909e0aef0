using Lajur.Registry.Attachments;
using Lajur.Registry.Drafts;

namespace Lajur.Host.Forms;

/// <summary>
/// Keeps the files of a form that was sent with something wrong, so that nobody chooses them twice. The form carries the
/// token by which they are found again; they are encrypted and thrown away after some hours.
/// </summary>
public sealed class FileKeeper(DraftStore drafts)
{
    /// <summary>The hidden field with the token.</summary>
    public const string Field = "_draf";

    /// <summary>The post with the files of earlier ones among its own, those left out that were to be.</summary>
    /// <param name="posted">What came now.</param>
    /// <param name="token">The token that came with it.</param>
    /// <param name="subject">What the form is about.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<KeptPost> OpenAsync(PostedForm posted, string? token, Guid subject, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(token, subject, ct);
        if (draft is not null && posted.FileToRemove is { } removed)
        {
            draft = await drafts.RemoveFileAsync(draft, removed, ct);
        }

        var (room, errors) = (AttachmentRules.MaxFiles - (draft?.Files.Count ?? 0), posted.Errors);
        if (posted.Files.Count > room)
        {
            errors = new Dictionary<string, string>(errors, StringComparer.Ordinal)
            {
                [posted.Files[0].FieldKey] = $"Paling banyak {AttachmentRules.MaxFiles} berkas. Hapus salah satu, atau pilih lebih sedikit.",
            };
        }

        IReadOnlyList<Upload> kept = draft is null ? [] : await drafts.ReadFilesAsync(draft, ct);
        return new(draft, posted with { Errors = errors, Files = [.. kept, .. posted.Files.Take(Math.Max(0, room))] }, [.. posted.Files.Take(Math.Max(0, room))], subject);
    }

    /// <summary>The form is shown again: what was chosen now is kept too.</summary>
    public async Task<OpenDraft?> KeepAsync(KeptPost post, CancellationToken ct)
    {
        if (post.New.Count == 0)
        {
            return post.Draft;
        }

        return await drafts.AddFilesAsync(post.Draft ?? await drafts.BeginAsync(post.Subject, ct), post.New, ct);
    }

    /// <summary>The form was accepted.</summary>
    public Task DoneAsync(KeptPost post, CancellationToken ct) =>
        post.Draft is null ? Task.CompletedTask : drafts.DeleteAsync(post.Draft, ct);
}
